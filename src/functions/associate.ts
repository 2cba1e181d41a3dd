import { associateAll } from "./cell";
import * as functions from "./functions";

associateAll(functions);
