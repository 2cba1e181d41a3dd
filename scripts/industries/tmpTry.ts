import { readCsv } from "../csv";
import { recogniseIndustry } from "../../src/engine/industries/recogniseIndustry";
import { relateIndustries } from "../../src/engine/industries/relateIndustries";
const show = (t: string) => { const r = recogniseIndustry(t); return `${t} => ${r.concepts.map(c => c.id + (c.head ? "<" + c.head : "") + (c.secondary ? "*" : "")).join(" ")}  | ${r.ignored.map(i => i.words + "/" + i.because[0]).join(" ")} | LEFT ${r.leftover.join(" ")}`; };
const args = process.argv.slice(2);
if (args[0] === "cov") {
  const P = "../shared/paper/";
  const names = [...readCsv(P + "sei66.csv").rows.map(r => r.cells["cluster"]!), ...readCsv(P + "amc44.csv").rows.map(r => r.cells["name"]!), ...readCsv(P + "inno61.csv").rows.map(r => r.cells["name"]!)];
  let ok = 0; for (const n of names) { const r = recogniseIndustry(n); if (r.concepts.length) ok++; if (args[1] || !r.concepts.length || r.leftover.length) console.log(show(n)); }
  console.log(ok, names.length);
} else if (args[0] === "rel") {
  let agree = 0, n = 0; for (const { cells: c } of readCsv("../shared/paper/table3-5-relations.csv").rows) { const r = relateIndustries(c["cluster"]!, c["belt"]!); const got = r.verdict === "identical" || r.verdict === "affiliated" ? "matched" : r.verdict; n++; if (got === c["strict_label"]) agree++; else console.log(c["cluster"], "|", c["belt"], "|", c["strict_label"], "->", r.verdict, r.rule, JSON.stringify(r.path.map(s => `${s.from} ${s.link} ${s.to}`)), r.conceptA, r.conceptB); }
  console.log(agree, n);
} else if (args[0] === "show") for (const t of args.slice(1)) console.log(show(t));
else for (let i = 0; i + 1 < args.length; i += 2) { const r = relateIndustries(args[i]!, args[i + 1]!); console.log(args[i], args[i + 1], r.verdict, r.rule, r.confidence.toFixed(2), r.path.map(s => `${s.from} ${s.link} ${s.to}`).join("; ")); }
