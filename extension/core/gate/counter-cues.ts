import { readCues } from './cue-rows.ts';
import type { Cue } from './cues.ts';

/** Words that say the text is about something else. */
const OTHER_SUBJECTS = readCues('other', [
  [
    'zoo | safari | wildlife | poacher | poaching | endangered species | zoologist | zoology | veterinarian',
    '动物园 | 動物園 | 野生动物 | 野生動物 | 动物学 | 動物學 | 饲养员 | 飼養員 | 濒危物种 | 瀕危物種',
    'animals',
  ],
  ['recipe', '食谱 | 食譜', 'food'],
]);

/** Names of neighbours in the subject: texts about China speak of them, and texts about them of the same offices. */
const DOUBTS = readCues('doubt', [
  ['=NATO | North Atlantic Treaty', '北约 | 北約', 'Atlantic security'],
  ['restaurant', '餐厅 | 餐廳', 'food'],
]);

/**
 * Others who bear the same names: communist parties and their countries, which have the same offices, congresses and
 * plenary sessions, and whatever else has the Party's letters.
 */
const RIVALS = readCues('rival', [
  [
    '=Soviet | Soviet Union | =USSR | Bolshevik | Bolsheviks | =Stalin | =Lenin | Kremlin',
    '苏联 | 蘇聯 | 苏共 | 蘇共',
    'the Soviet party, which had the same offices',
  ],
  [
    '=Vietnam | =Vietnamese | =Hanoi | =Laos | =Cuba | =Cuban | =North Korea | =North Korean | =Pyongyang',
    '越南 | 老挝 | 寮國 | 古巴 | 朝鲜 | 朝鮮',
    'other ruling communist parties',
  ],
  [
    'Communist Party of Vietnam | Vietnamese Communist Party | Communist Party of Cuba | Cuban Communist Party',
    '越南共产党 | 越南共產黨 | 古巴共产党 | 古巴共產黨',
    'other communist parties',
  ],
  [
    'Communist Party of the Soviet Union | Soviet Communist Party | Communist Party of India | Japanese Communist Party | French Communist Party | Italian Communist Party | Communist Party USA | American Communist Party | Communist Party of Great Britain | South African Communist Party | Communist Party of Nepal | Communist Party of the Philippines | Communist Party of the Russian Federation',
    '苏联共产党 | 蘇聯共產黨 | 日本共产党 | 日本共產黨 | 法国共产党 | 法國共產黨 | 美国共产党 | 美國共產黨 | 印度共产党 | 印度共產黨',
    'other communist parties',
  ],
  [
    "Workers' Party of Korea | Lao People's Revolutionary Party",
    '越共 | 朝鲜劳动党 | 朝鮮勞動黨',
    'other ruling parties of the same make',
  ],
  ['Kuomintang | =KMT', '国民党 | 國民黨', 'a party of the same make, with a centre and a central committee'],
  ['=Conservative Party | =Conservatives | pay-per-click | cost per click', '', 'what else CPC stands for'],
]);

/** Longer names that hold a cue and mean something else. */
const COVERING_NAMES = readCues('none', [
  [
    "Democratic People's Republic of Korea | People's Republic of Bangladesh | Hungarian People's Republic",
    '',
    "other people's republics",
  ],
  [
    'South China Sea | China Airlines | Chinese New Year | Chinese restaurant | Chinese medicine | bone china | fine china | Chinese character',
    '',
    'China in names of other things',
  ],
  [
    'Beijing Zoo | Beijing time | Peking duck',
    '北京动物园 | 北京動物園 | 北京时间 | 北京時間 | 北京烤鸭 | 北京烤鴨',
    'the city as a city',
  ],
  [
    '',
    '中央空调 | 中央空調 | 中央处理器 | 中央處理器 | 中央公园 | 中央公園 | 中央银行 | 中央銀行 | 中央车站 | 中央車站',
    'central, not the centre',
  ],
  ['', '求是学院 | 求是學院', 'a campus'],
]);

export const COUNTER_CUES: readonly Cue[] = [...OTHER_SUBJECTS, ...DOUBTS, ...RIVALS, ...COVERING_NAMES];
