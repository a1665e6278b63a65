// node mermaid_parse.mjs NODE_MODULES FILE.mmd ...: reads diagrams with Mermaid's own parser.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { JSDOM } = require("jsdom");
const dom = new JSDOM("<!DOCTYPE html><body></body>");
globalThis.window = dom.window;
globalThis.document = dom.window.document;
const { default: mermaid } = await import(pathToFileURL(modules + "/mermaid/dist/mermaid.core.mjs"));
mermaid.initialize({ maxTextSize: 10_000_000 });
let wrong = 0;
for (const file of files) {
    try {
        await mermaid.parse(readFileSync(file, "utf8"));
    } catch (error) {
        console.error(`${file}: ${error.message}`);
        wrong = 1;
    }
}
process.exit(wrong);
