/** A court in a thread of its own, so that a loop in C can be ended from outside. */
import { loadModule } from './in-vite.mjs';

const { module } = await loadModule('/cli/judge-thread.ts');
await module.serve();
