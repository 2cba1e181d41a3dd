const PEOPLES =
  "各族|蒙古族?|回族|藏族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族?|傣族|黎族|" +
  "傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|" +
  "锡伯|普米族|塔吉克|怒族|保安族|裕固族|独龙族";
/** 玉屏侗族自治县, 鄂伦春自治旗, 管城回族区. */
const AUTONOMOUS = new RegExp(`^(.{2,}?)((?:${PEOPLES})*自治(?:州|县|旗|区)|(?:${PEOPLES})+区)$`);
const SUFFIX = /^(.{2,}?)(特别行政区|地区|新区|林区|特区|街道|省|市|盟|区|县|旗|镇)$/;
/** What is left of 科尔沁左翼中旗 or 井陉矿区 is no name. */
const NO_SHORT_NAME = /(?:[前后中左右]旗|矿区)$/;

/** A name split for the gazetteer: 深圳市 → 深圳/市, 玉屏侗族自治县 → 玉屏/侗族自治县; whole where it has no short form. */
export const splitPlaceName = (name: string): string => {
  if (NO_SHORT_NAME.test(name)) return name;
  const [, short, suffix] = AUTONOMOUS.exec(name) ?? SUFFIX.exec(name) ?? [];
  if (short === undefined || suffix === undefined) return name;
  // 东乡族自治县, 鄂温克族自治旗: the people is the name.
  return short.endsWith("族") ? `${short.slice(0, -1)}/族${suffix}` : `${short}/${suffix}`;
};
