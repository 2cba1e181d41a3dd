import { readCsv } from "../csv";
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
const show = (t: string) => { const r = recogniseIndustry(t); return `${t} => ${r.concepts.map(c => c.id + (c.head ? "<" + c.head : "") + (c.secondary ? "*" : "")).join(" ")}  | LEFT ${r.leftover.join(" ")}`; };
const cats = new Set<string>(); for (const { cells: c } of readCsv("../shared/reference/industry/cat1688_2019.csv").rows) for (const k of ["l1","l2","l3"]) if (c[k]) cats.add(c[k]!);
let ok = 0; for (const c of cats) { const r = recogniseIndustry(c); if (r.concepts.length && !r.leftover.length) ok++; else console.log(show(c)); } console.log("1688", ok, cats.size);
const rows = readCsv("../shared/reference/industry/gbt4754_2017_merged.csv").rows.filter(r => /^(1[3-9]|2|3|4[0-3])/.test(r.cells["code"]!) );
for (const level of ["中类","小类"]) { const g = rows.filter(r => r.cells["level"] === level); const miss = g.filter(r => !recogniseIndustry(r.cells["name"]!).concepts.length); console.log(level, g.length - miss.length, g.length, miss.slice(0, 60).map(r => r.cells["name"]).join(" ")); }
let seed = 7; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const items = readCsv("../shared/reference/industry/gbt4754_annotation_items.csv").rows.filter(r => /^(1[3-9]|2|3|4[0-3])/.test(r.cells["code"]!) && r.cells["kind"] === "inc").map(r => r.cells["item"]!.split("：")[0]!);
const sample = Array.from({ length: 1000 }, () => items[Math.floor(rnd() * items.length)]!);
const un = sample.filter(t => !recogniseIndustry(t).concepts.length); console.log("annotation recognised", 1000 - un.length, un.slice(0, 150).join(" "));
if (process.argv[2]) for (const t of sample.slice(0, 100)) console.log(show(t));
