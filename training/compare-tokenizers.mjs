// Checks that transformers.js splits text exactly as the Python tokenizer does:
//   python -m training.tokenizer_cases --tokenizer public/models/assay-small > training/runs/cases.json
//   node training/compare-tokenizers.mjs public/models training/runs/cases.json
import { readFileSync } from "node:fs";
import { AutoTokenizer, env } from "@huggingface/transformers";

const [, , modelsFolder, casesFile] = process.argv;
env.allowRemoteModels = false;
env.localModelPath = modelsFolder;
const tokenizer = await AutoTokenizer.from_pretrained("assay-small");
const cases = JSON.parse(readFileSync(casesFile, "utf8"));
const different = cases.filter(({ text, tokens }) => {
  const ids = tokenizer.encode(text);
  return JSON.stringify(ids) !== JSON.stringify(tokens) || tokenizer.decode(ids) !== text;
});
for (const { text } of different.slice(0, 3)) {
  console.error(JSON.stringify({ text, got: tokenizer.decode(tokenizer.encode(text)) }));
}
console.log(`${cases.length - different.length} of ${cases.length} texts tokenised and read back alike`);
process.exit(different.length === 0 ? 0 : 1);
