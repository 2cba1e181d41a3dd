import { Converter } from "opencc-js/t2cn";

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

/**
 * The traditional characters that OpenCC turns into one other simplified character, as two strings of equal length
 * (source: npm opencc-js, dictionaries of OpenCC, Apache-2.0).
 */
export const compileSimplified = (): { traditional: string; simplified: string } => {
  const convert = Converter({ from: "t", to: "cn" });
  let traditional = "";
  let simplified = "";
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCodePoint(code);
    const target = convert(character);
    if (target === character || Array.from(target).length !== 1) continue;
    traditional += character;
    simplified += target;
  }
  return { traditional, simplified };
};
