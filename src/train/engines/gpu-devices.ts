/** Whether Linux shows a GPU. Native libraries that look for one without finding any write about it past Node, onto standard error. */
import { existsSync } from 'node:fs';

/** NVIDIA's driver, that of Jetson boards, and that of Windows' subsystem for Linux. */
const nvidia = ['/dev/nvidiactl', '/dev/nvhost-gpu', '/dev/nvgpu', '/dev/dxg'];
/** With those of other makers. */
const any = ['/dev/dri', '/dev/kfd', ...nvidia];

/** In words, why there is no use in starting a GPU's provider; null: there may be one. `there`: whether a device is. */
export function noGpu(
  provider: 'webgpu' | 'cuda',
  platform: NodeJS.Platform = process.platform,
  there: (path: string) => boolean = existsSync,
): string | null {
  if (platform !== 'linux' || (provider === 'cuda' ? nvidia : any).some(there)) return null;
  return provider === 'cuda' ? 'there is no NVIDIA GPU (no /dev/nvidiactl)' : 'there is no GPU (no /dev/dri)';
}
