const cpu = () => { const u = process.cpuUsage(); return (u.user + u.system) / 1000; };
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { relateRecognised } from "../../src/engine/industries/relateIndustries";
import { lexicon } from "../../src/engine/industries/lexicon";
import { conceptGraph } from "../../src/engine/industries/graph";
import { vocabulary } from "../../src/engine/industries/vocabulary";
import { findPlaceMentions } from "../../src/engine/places/placeMentions";
import { normaliseText } from "../../src/engine/text";
let t = cpu(); const v = vocabulary(); console.log("vocabulary", cpu() - t); t = cpu(); lexicon(); console.log("lexicon", cpu() - t); t = cpu(); conceptGraph(); console.log("graph", cpu() - t);
t = cpu(); findPlaceMentions("广东深圳"); normaliseText("廣東"); console.log("places, text", cpu() - t);
const all = v.terms.flat().filter(x => x.length > 1); let seed = 3; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648; const pick = () => all[Math.floor(rnd() * all.length)]!;
const cities = ["深圳市", "广东东莞", "青岛", "江苏苏州", ""]; const tails = ["产业集群", "创新型产业集群", "", "配件", "及设备"];
const names = Array.from({ length: 50000 }, () => cities[Math.floor(rnd() * 5)]! + pick() + (rnd() < .4 ? pick() : "") + tails[Math.floor(rnd() * 5)]!);
for (let k = 0; k < 3; k++) { t = cpu(); const r = names.map(n => recogniseIndustry(n)); let d = cpu() - t; console.log("names/s", Math.round(50000 / d * 1000)); t = cpu(); for (const n of names) findPlaceMentions(n); console.log("  places ms", cpu() - t, "of", d); t = cpu(); for (const n of names) normaliseText(n); console.log("  normalise ms", cpu() - t); t = cpu(); let m = 0; for (let i = 0; i < 200000; i++) { const x = relateRecognised(r[(i * 7919) % 50000]!, r[(i * 104729 + 1) % 50000]!); if (x.verdict !== "none") m++; } d = cpu() - t; console.log("rel/s", Math.round(200000 / d * 1000), m); }
