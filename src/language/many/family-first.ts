// Family names of Korea, China and Vietnam, romanised: the commonest of each. In these names one letter more or less is
// another person (Kim Jong Un, Kim Jong Il, Kim Jong Nam), so that no spelling of them is ever taken for another's.
import { words } from "../en/word-set.ts";

export const shortSyllableFamilies: ReadonlySet<string> = words(
  "kim lee park choi choe chung jung jeong kang cho yoon yun jang chang lim im han shin seo suh kwon kwak hwang ahn an",
  "song ryu yoo yu hong jeon ko moon son ri pak ro roh rhee jo hyon kye",
  "wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie tang",
  "feng deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui",
  "tan fan hua xi mao qin geng hou wen bo meng hao qian lai hsieh tsai chiang",
  "nguyen tran pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong",
);
