// Compares the page's judge with plain Python, verdict by verdict: see bench/README.md.
import { loadModule } from '../../cli/in-vite.mjs';

const { module, close } = await loadModule('/bench/native-judge/main.ts');
const code = await module.main(process.argv.slice(2));
await close();
process.exit(code);
