import { serveEngine } from "./service";

serveEngine();
