/** npm run evaluate -- TASKS.jsonl … : see cli/options.ts, or --help. */
import { loadModule } from './in-vite.mjs';

const { module, close } = await loadModule('/cli/main.ts');
const code = await module.main(process.argv.slice(2));
await close();
// Workers and sessions would keep the process alive.
process.exit(code);
