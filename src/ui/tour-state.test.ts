import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { endTour, leftAt, onTour, startTour, toStep, tourNow } from './tour-state.ts';

function memory(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
}

afterEach(() => {
  endTour();
  vi.unstubAllGlobals();
});

test('a tour begins at its first step, and goes on where it was left', () => {
  memory();
  startTour();
  expect(tourNow()).toEqual({ step: 0, open: true });
  toStep(3);
  // Another visit: what was kept is all that is known.
  toStep(leftAt() ?? 0, false);
  expect(tourNow()).toEqual({ step: 3, open: false });
  startTour();
  expect(tourNow()).toEqual({ step: 3, open: true });
});

test('one that was ended is not offered again, and begins anew when it is asked for', () => {
  memory();
  toStep(4);
  endTour();
  expect([tourNow(), leftAt()]).toEqual([null, null]);
  startTour();
  expect(tourNow()).toEqual({ step: 0, open: true });
});

test('a browser that keeps nothing shows it all the same', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
    setItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  });
  startTour();
  expect(tourNow()).toEqual({ step: 0, open: true });
});

test('who listens hears of each step until they stop', () => {
  memory();
  const heard: (number | undefined)[] = [];
  const stop = onTour(() => heard.push(tourNow()?.step));
  onTestFinished(stop);
  startTour();
  toStep(1);
  stop();
  toStep(2);
  expect(heard).toEqual([0, 1]);
});
