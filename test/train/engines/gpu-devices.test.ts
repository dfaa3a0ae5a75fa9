import { expect, it } from 'vitest';
import { noGpu } from '../../../src/train/engines/gpu-devices.ts';

const machine =
  (...devices: string[]) =>
  (path: string) =>
    devices.includes(path);

it('a provider is tried where Linux shows a device of its kind, and on every other system', () => {
  expect(noGpu('cuda', 'linux', machine())).toContain('no NVIDIA GPU');
  expect(noGpu('webgpu', 'linux', machine())).toContain('no GPU');
  // Another maker's.
  expect(noGpu('webgpu', 'linux', machine('/dev/dri'))).toBeNull();
  expect(noGpu('cuda', 'linux', machine('/dev/dri'))).toContain('no NVIDIA GPU');
  // In a container with NVIDIA's driver.
  expect([
    noGpu('cuda', 'linux', machine('/dev/nvidiactl')),
    noGpu('webgpu', 'linux', machine('/dev/nvidiactl')),
  ]).toEqual([null, null]);
  expect([noGpu('cuda', 'win32', machine()), noGpu('webgpu', 'darwin', machine())]).toEqual([null, null]);
});
