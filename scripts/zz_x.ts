import { writeFileSync } from "node:fs";
import { compilePlaces, extractPlaces } from "./places";
import { gzipSync } from "node:zlib";
extractPlaces();
const t = JSON.stringify(compilePlaces());
writeFileSync("src/engine/places/gazetteer.json", t + "\n"); console.log(t.length, gzipSync(t).length);
