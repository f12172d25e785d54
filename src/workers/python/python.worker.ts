import type { BootMessage } from './protocol';
import { boot } from './runtime/boot';

self.onmessage = ({ data }: MessageEvent<BootMessage>) => {
  self.onmessage = null;
  void boot(data);
};
