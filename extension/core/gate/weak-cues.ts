import { readCues } from './cue-rows.ts';
import type { Cue } from './cues.ts';

/**
 * Names that Chinese politics shares with trade, travel, history and sport. They count together: two of them, not two
 * forms of one.
 */
export const WEAK_CUES: readonly Cue[] = readCues('weak', [
  [
    "China | Chinese | =PRC | People's Republic of China | People's Republic",
    '中国 | 中國 | 中华人民共和国 | 中華人民共和國 | 我国 | 我國',
    'the country',
  ],
  ['Beijing | Peking | Zhongnanhai | Beijing, China', '北京 | 中南海', 'the capital; the government by its name'],
  [
    'Hong Kong | Taiwan | Taipei | Taiwan Strait | Xinjiang | Uyghur | Uighur | Tibet | Xizang | Tibetan | Macau | Macao',
    '香港 | 台湾 | 台灣 | 臺灣 | 两岸 | 兩岸 | 新疆 | 维吾尔 | 維吾爾 | 西藏 | 澳门 | 澳門',
    'fields of its policy, and places',
  ],
  ['==Xi', '习氏 | 習氏', 'the leader by his family name; also a Greek letter'],
  [
    '=Mao | =Maoist | =Mao Zedong | =Mao Tse-tung | =Deng Xiaoping | =Jiang Zemin | =Hu Jintao | =Zhou Enlai',
    '毛泽东 | 毛澤東 | 毛主席 | 邓小平 | 鄧小平 | 江泽民 | 江澤民 | 胡锦涛 | 胡錦濤 | 周恩来 | 周恩來',
    'its earlier leaders, often in works of history',
  ],
  [
    '=Li Qiang | =Wang Huning | =Cai Qi | =Wang Yi | =Zhao Leji | =Li Xi | =Ding Xuexiang | =Li Keqiang | =Wang Qishan',
    '李强 | 李強 | 王沪宁 | 王滬寧 | 蔡奇 | 王毅 | 赵乐际 | 趙樂際 | 丁薛祥 | 李克强 | 李克強 | 王岐山',
    'leaders whose names others bear',
  ],
  ['Communist Party', '共产党人 | 共產黨人', 'there are others'],
  [
    '=the Party | =Party members | =Party member | =Party cadres | =Party cadre | =Party organizations | =Party organisations',
    '党员 | 黨員 | 支部',
    'the Party by a common noun, as other parties are',
  ],
  [
    'Communist | Communists | communism | Marxism | Marxist | Leninism | Leninist | Marxism-Leninism | socialism | socialist',
    '共产主义 | 共產主義 | 马克思主义 | 馬克思主義 | 马列主义 | 馬列主義 | 社会主义 | 社會主義',
    'its creed, shared with others',
  ],
  ['cadre', '干部 | 幹部', 'its personnel; other bodies have one'],
  [
    "=State Council | National People's Congress | =NPC | =CPPCC | Chinese People's Political Consultative Conference",
    '国务院 | 國務院 | 全国人大 | 全國人大 | 人民代表大会 | 人民代表大會 | 全国政协 | 全國政協 | 政协 | 政協',
    "the state's bodies, named in every report on business",
  ],
  ["People's Liberation Army | =PLA", '解放军 | 解放軍', 'the army'],
  [
    "People's Daily | Xinhua | Qiushi | =Global Times | =CCTV | =CGTN",
    '人民日报 | 人民日報 | 新华社 | 新華社 | 求是 | 环球时报 | 環球時報',
    'its press, quoted by all sides',
  ],
  [
    'Tiananmen | Great Hall of the People',
    '天安门 | 天安門 | 人民大会堂 | 人民大會堂',
    'places of power, and of visitors',
  ],
  ['=Belt and Road', '一带一路 | 一帶一路', 'a policy of its own, told of as business'],
  ['', '中央 | 同志 | 政府工作报告 | 政府工作報告', 'words of politics that have other uses'],
]);
