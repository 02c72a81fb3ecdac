import { readCues } from './cue-rows.ts';
import type { Cue } from './cues.ts';

/** Names of the Party-state that nobody else bears. */
const SURE = readCues('sure', [
  [
    'Chinese Communist Party | Communist Party of China | China Communist Party | Chinese Communists | Chinese Communist',
    '中国共产党 | 中國共產黨 | 中共 | 中共中央',
    'the Party by name',
  ],
  [
    'Xi Jinping | Xi Jinping Thought | =President Xi | =General Secretary Xi',
    '习近平 | 習近平 | 习主席 | 習主席',
    'its leader since 2012',
  ],
  [
    'socialism with Chinese characteristics | Chinese-style modernization | Chinese-style modernisation',
    '中国特色社会主义 | 中國特色社會主義 | 中国式现代化 | 中國式現代化',
    'its own name for its course',
  ],
  [
    'Mao Zedong Thought | Deng Xiaoping Theory',
    '毛泽东思想 | 毛澤東思想 | 邓小平理论 | 鄧小平理論',
    'its own names for its doctrines',
  ],
]);

/** Its short names, and names of offices and bodies that other communist parties have, too. */
const STRONG = readCues('strong', [
  ['=CPC | =CCP', '共产党 | 共產黨', 'the Party by its short names; others have the same letters'],
  ['=General Secretary', '总书记 | 總書記', 'its highest office'],
  [
    '=Central Committee | =Party Central Committee | =Party Center | =Party Centre',
    '党中央 | 黨中央 | 中央委员会 | 中央委員會',
    'its leading body',
  ],
  [
    'Politburo | =Political Bureau | Politburo Standing Committee',
    '政治局 | 政治局常委',
    'its leading body between plenary sessions',
  ],
  [
    '=National Party Congress | =Party Congress | =National Congress of the Communist Party',
    '党代会 | 黨代會 | 党的二十大 | 黨的二十大 | 二十大 | 党的十九大 | 黨的十九大 | 十九大 | 党的十八大 | 黨的十八大 | 十八大',
    'its congresses',
  ],
  [
    '=Third Plenum | =Fourth Plenum | =Fifth Plenum | =Sixth Plenum',
    '三中全会 | 三中全會 | 四中全会 | 四中全會 | 五中全会 | 五中全會 | 六中全会 | 六中全會',
    'its plenary sessions',
  ],
  [
    '=Central Commission for Discipline Inspection | =CCDI | =Discipline Inspection Commission',
    '中央纪委 | 中央紀委 | 纪委监委 | 紀委監委 | 中纪委 | 中紀委',
    'its discipline body',
  ],
  ['=Central Military Commission', '中央军委 | 中央軍委', 'its military body'],
  [
    '=United Front Work Department | =UFWD | =Central Propaganda Department | =Central Party School',
    '统战部 | 統戰部 | 中宣部 | 中央宣传部 | 中央宣傳部 | 中央党校 | 中央黨校',
    'its departments and its school',
  ],
  [
    '',
    '党员干部 | 黨員幹部 | 党组织 | 黨組織 | 党委 | 黨委 | 全党 | 全黨 | 从严治党 | 從嚴治黨 | 党建 | 黨建 | 党和国家 | 黨和國家 | 党的领导 | 黨的領導 | 党性 | 黨性 | 党章 | 黨章 | 党内 | 黨內',
    'the Party spoken of from within',
  ],
]);

/** Names that hardly occur outside texts about the Party-state. One of them near by is enough. */
export const STRONG_CUES: readonly Cue[] = [...SURE, ...STRONG];
