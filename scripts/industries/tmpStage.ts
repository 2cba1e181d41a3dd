const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { bestPath } from "../../src/engine/industries/lattice";
import { lexicon } from "../../src/engine/industries/lexicon";
import { vocabulary } from "../../src/engine/industries/vocabulary";
import { findPlaceMentions } from "../../src/engine/places/placeMentions";
import { normaliseText } from "../../src/engine/text";
const v = vocabulary();
const all = v.terms.flat().filter(x => x.length > 1); let seed = 3; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648; const pick = () => all[Math.floor(rnd() * all.length)]!;
const cities = ["深圳市", "广东东莞", "青岛", "江苏苏州", ""]; const tails = ["产业集群", "创新型产业集群", "", "配件", "及设备"];
const names = Array.from({ length: 50000 }, () => cities[Math.floor(rnd() * 5)]! + pick() + (rnd() < .4 ? pick() : "") + tails[Math.floor(rnd() * 5)]!);
const time = (n: string, f: () => void) => { const t = cpu(); f(); console.log(n, Math.round((cpu() - t) * 1000 / 50000 * 100) / 100, "us each"); };
for (let k = 0; k < 3; k++) { time("normalise", () => names.forEach(n => normaliseText(n))); time("places", () => names.forEach(n => findPlaceMentions(n))); time("automaton", () => names.forEach(n => lexicon().find(n, () => {}))); time("bestPath", () => names.forEach(n => bestPath(n))); time("recognise", () => names.forEach(n => recogniseIndustry(n))); }
