/**
 * The syllables of Standard Chinese in Hanyu Pinyin without tones (Scheme for the Chinese Phonetic Alphabet, 1958; GB/T
 * 16159), without the interjections that have no vowel. One line for each initial.
 */
const SYLLABLES = `
a ai an ang ao e ei en eng er o ou
ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu
pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu
ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
fa fan fang fei fen feng fo fou fu
da dai dan dang dao de dei den deng di dia dian diao die ding diu dong dou du duan dui dun duo
ta tai tan tang tao te tei teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nun nuo nü nüe
la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu lo long lou lu luan lun luo lü lüe
ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
ka kai kan kang kao ke kei ken keng kong kou ku kua kuai kuan kuang kui kun kuo
ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo
cha chai chan chang chao che chen cheng chi chong chou chu chua chuai chuan chuang chui chun chuo
sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo
ran rang rao re ren reng ri rong rou ru rua ruan rui run ruo
za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo
ca cai can cang cao ce cei cen ceng ci cong cou cu cuan cui cun cuo
sa sai san sang sao se sen seng si song sou su suan sui sun suo
ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
wa wai wan wang wei wen weng wo wu
`;

const KNOWN: ReadonlySet<string> = new Set(SYLLABLES.trim().split(/\s+/));
/** Syllables that are written without a tone mark as particles and suffixes, or in common words. */
const TONELESS: ReadonlySet<string> = new Set(
  'a ba bian de ge guo ju la le li ma me men mian nan ne shang tou xia xi ya zhe zi'.split(' '),
);
const LONGEST = 6;
const TONES: ReadonlyMap<string, 1 | 2 | 3 | 4> = new Map([
  ['\u0304', 1],
  ['\u0301', 2],
  ['\u030C', 3],
  ['\u0300', 4],
]);

/** A syllable without its mark (`lüe`) and its tone; 0 is the neutral tone. */
export interface Syllable {
  readonly letters: string;
  readonly tone: 0 | 1 | 2 | 3 | 4;
}

/**
 * Cuts a pinyin word with tone marks into syllables. A syllable that begins with a, o or e must open the word or follow
 * an apostrophe or hyphen, which makes the cut unique.
 *
 * @returns the syllables, or `null` if the word cannot be read as marked pinyin
 */
export function cutPinyin(word: string): readonly Syllable[] | null {
  const syllables: Syllable[] = [];
  for (const chunk of word.split(/['’-]/)) {
    const cut = cutChunk(readLetters(chunk));
    if (!cut) return null;
    syllables.push(...cut);
  }
  return syllables;
}

interface Letter {
  readonly letter: string;
  readonly tone: 0 | 1 | 2 | 3 | 4;
}

function readLetters(chunk: string): readonly Letter[] {
  const letters: Letter[] = [];
  for (const character of chunk.toLowerCase()) {
    const [base = '', ...marks] = character.normalize('NFD');
    const tone = marks.map((mark) => TONES.get(mark)).find((found) => found !== undefined) ?? 0;
    letters.push({ letter: marks.includes('\u0308') ? `${base}\u0308`.normalize('NFC') : base, tone });
  }
  return letters;
}

/** Works backwards, so that every place is looked at once: `cuts[n]` is the cut of the letters from n on. */
function cutChunk(letters: readonly Letter[]): readonly Syllable[] | null {
  const cuts: (Cut | null)[] = [];
  cuts[letters.length] = { syllable: null, rest: null };
  for (let from = letters.length - 1; from >= 0; from -= 1) {
    cuts[from] = null;
    for (let length = 1; length <= LONGEST && from + length <= letters.length; length += 1) {
      const rest = cuts[from + length] ?? null;
      const syllable = rest && readSyllable(letters.slice(from, from + length));
      if (syllable && (from === 0 || !/^[aoe]/.test(syllable.letters))) cuts[from] = { syllable, rest };
    }
  }
  const first = cuts[0] ?? null;
  if (!first) return null;
  const syllables: Syllable[] = [];
  for (let cut: Cut | null = first; cut?.syllable; cut = cut.rest) syllables.push(cut.syllable);
  return syllables;
}

interface Cut {
  readonly syllable: Syllable | null;
  readonly rest: Cut | null;
}

function readSyllable(letters: readonly Letter[]): Syllable | null {
  const text = letters.map(({ letter }) => letter).join('');
  if (!KNOWN.has(text)) return null;
  const [tone = 0, ...more] = letters.flatMap((letter) => (letter.tone === 0 ? [] : [letter.tone]));
  if (more.length > 0 || (tone === 0 && !TONELESS.has(text))) return null;
  return { letters: text, tone };
}
