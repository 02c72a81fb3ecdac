import { readCues } from './cue-rows.ts';
import type { Cue } from './cues.ts';

/** Names that Chinese politics shares with trade, travel, history and sport. They count together with others. */
export const WEAK_CUES: readonly Cue[] = readCues('weak', [
  ['China | Chinese | =PRC | People\'s Republic of China | People\'s Republic | mainland China', '中国 | 中國 | 中华人民共和国 | 中華人民共和國 | 我国 | 我國', 'the country'],
  ['Beijing | Peking | Zhongnanhai', '北京 | 中南海', 'the capital, and the government by its name'],
  ['==Xi', '习氏 | 習氏', 'the leader by his family name; also a Greek letter'],
  ['Communist Party | Communists | Communist', '共产主义 | 共產主義 | 共产党人 | 共產黨人', 'there are others'],
  ['=the Party | =Party members | =Party member | =Party cadres | =Party organizations | =Party organisations', '党员 | 黨員', 'the Party by a common noun'],
  ['=Mao | =Maoist | =Mao Zedong | =Mao Tse-tung | =Deng Xiaoping | =Jiang Zemin | =Hu Jintao | =Zhou Enlai', '毛泽东 | 毛澤東 | 毛主席 | 邓小平 | 鄧小平 | 江泽民 | 江澤民 | 胡锦涛 | 胡錦濤 | 周恩来 | 周恩來', 'its earlier leaders, often in works of history'],
  ['=Li Qiang | =Wang Huning | =Cai Qi | =Wang Yi | =Zhao Leji | =Li Xi | =Ding Xuexiang | =Li Keqiang', '李强 | 李強 | 王沪宁 | 王滬寧 | 蔡奇 | 王毅 | 赵乐际 | 趙樂際 | 丁薛祥 | 李克强 | 李克強', 'leaders whose names others bear'],
  ['State Council', '国务院 | 國務院', 'the government; others have one'],
  ['National People\'s Congress | =NPC | =CPPCC | Chinese People\'s Political Consultative Conference', '全国人大 | 全國人大 | 人民代表大会 | 人民代表大會 | 全国政协 | 全國政協 | 政协 | 政協', 'the state\'s assemblies'],
  ['People\'s Liberation Army | =PLA', '解放军 | 解放軍', 'the army'],
  ['Hong Kong', '香港', 'a field of its policy'],
  ['Taiwan | Taipei | Taiwan Strait', '台湾 | 台灣 | 臺灣 | 两岸 | 兩岸', 'a field of its policy'],
  ['Xinjiang | Uyghur | Uighur', '新疆 | 维吾尔 | 維吾爾', 'a field of its policy'],
  ['Tibet | Xizang | Tibetan', '西藏', 'a field of its policy'],
  ['People\'s Daily | Xinhua | Qiushi | Global Times | =CCTV | =CGTN', '人民日报 | 人民日報 | 新华社 | 新華社 | 求是 | 环球时报 | 環球時報', 'its press, quoted by all sides'],
  ['Marxism | Marxist | Leninism | Leninist | Marxism-Leninism', '马克思主义 | 馬克思主義 | 马列主义 | 馬列主義', 'its creed, shared with others'],
  ['socialism | socialist', '社会主义 | 社會主義', 'its creed, shared with others'],
  ['Tiananmen | Great Hall of the People', '天安门 | 天安門 | 人民大会堂 | 人民大會堂', 'a place of power, and of visitors'],
  ['Belt and Road', '一带一路 | 一帶一路', 'a policy of its own, told of as business'],
  ['cadre', '干部 | 幹部', 'its personnel; also other bodies\''],
  ['', '中央 | 同志 | 政府工作报告 | 政府工作報告', 'words of politics that have other uses'],
]);
