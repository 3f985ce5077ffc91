import type { Signal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { setCumulative } from '../state/actions/set-cumulative';
import { SPEEDS, setSpeed } from '../state/actions/set-speed';
import { STEPS, type Step, stepWindow } from '../state/actions/step-window';
import { togglePlay } from '../state/actions/toggle-play';
import { wholeWindow } from '../state/actions/whole-window';
import type { Store } from '../state/store';
import { type Axis, unitOf } from './axis';
import { DateFields } from './date-field';
import { Icon } from './icons';
import { isWhole, type View, zoomed } from './view';

/** One press of closer or wider. */
const ZOOM_STEP = 0.5;

/** Play, step, the typed dates, and what lies behind them: step, speed, whether the start is kept, closer and wider. */
export function Controls({
  store,
  axis,
  view,
  open,
}: {
  readonly store: Store;
  readonly axis: Axis;
  readonly view: Signal<View>;
  /** Whether a narrow screen shows the rest: step, speed, key. A wide one always does. */
  readonly open: Signal<boolean>;
}) {
  const { m } = store.format.value;
  const rtl = m.direction === 'rtl';
  const playing = store.playing.value;
  const [step, setStep] = useState<Step>('week');
  const options = useId();
  return (
    <div class="timeline-controls">
      <div class="group">
        <button type="button" class="button round" onClick={() => togglePlay.perform(store)}>
          <Icon shape={playing ? 'pause' : rtl ? 'play-rtl' : 'play'} />
          <span class="unseen">{playing ? m.window.pause : m.window.play}</span>
        </button>
        <button
          type="button"
          class="button icon-only"
          title={m.window.stepBack}
          onClick={() => stepWindow.perform(store, step, -1)}
        >
          <Icon shape={rtl ? 'right' : 'left'} />
          <span class="unseen">{m.window.stepBack}</span>
        </button>
        <button
          type="button"
          class="button icon-only"
          title={m.window.stepForward}
          onClick={() => stepWindow.perform(store, step, 1)}
        >
          <Icon shape={rtl ? 'left' : 'right'} />
          <span class="unseen">{m.window.stepForward}</span>
        </button>
      </div>
      <div class="group dates">
        <DateFields store={store} />
      </div>
      <button
        type="button"
        class="button more"
        title={m.timeline.options}
        aria-expanded={open.value}
        aria-controls={options}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon shape="more" />
        <span class="unseen">{m.timeline.options}</span>
      </button>
      <div id={options} class="group options">
        <WholePeriod store={store} />
        <label class="choice">
          <span>{m.window.step}</span>
          <select
            value={step}
            onChange={(e) => setStep(STEPS.find((s) => s === e.currentTarget.value) ?? step)}
          >
            {STEPS.map((s) => (
              <option key={s} value={s}>
                {STEP_NAMES[s](m.window)}
              </option>
            ))}
          </select>
        </label>
        <label class="choice">
          <span>{m.window.speed}</span>
          <select
            value={store.speed.value}
            onChange={(e) => setSpeed.perform(store, Number(e.currentTarget.value))}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {store.format.value.number(speed)}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          aria-pressed={store.cumulative.value}
          onClick={() => setCumulative.perform(store, !store.cumulative.value)}
        >
          {m.window.cumulative}
        </button>
      </div>
      <Zoom store={store} axis={axis} view={view} />
    </div>
  );
}

const STEP_NAMES: { readonly [S in Step]: (w: Store['format']['value']['m']['window']) => string } = {
  day: (w) => w.stepDay,
  week: (w) => w.stepWeek,
  month: (w) => w.stepMonth,
};

function WholePeriod({ store }: { readonly store: Store }) {
  return (
    <button
      type="button"
      class="button"
      disabled={wholeWindow.enabled?.(store) === false}
      onClick={() => wholeWindow.perform(store)}
    >
      {store.format.value.m.window.whole}
    </button>
  );
}

/** Closer and wider, around the middle of the window when the window is not everything. */
function Zoom({
  store,
  axis,
  view,
}: {
  readonly store: Store;
  readonly axis: Axis;
  readonly view: Signal<View>;
}) {
  const { m } = store.format.value;
  const zoom = (factor: number): void => {
    const { from, to } = store.window.value;
    const now = view.value;
    const middle = (unitOf(axis, from) + unitOf(axis, to + 1)) / 2;
    const inSight = middle >= now.start && middle <= now.end;
    // Going closer, the window comes to the middle; where it cannot, the axis stops at its end.
    const centre = inSight ? middle : (now.start + now.end) / 2;
    const half = (now.end - now.start) / 2;
    const around = factor < 1 ? { start: centre - half, end: centre + half } : now;
    view.value = zoomed(axis, around, centre, factor);
  };
  const closest = zoomed(axis, view.value, view.value.start, ZOOM_STEP);
  return (
    <div class="group zoom">
      <button
        type="button"
        class="button icon-only"
        title={m.window.zoomIn}
        disabled={closest.end - closest.start >= view.value.end - view.value.start}
        onClick={() => zoom(ZOOM_STEP)}
      >
        <Icon shape="plus" />
        <span class="unseen">{m.window.zoomIn}</span>
      </button>
      <button
        type="button"
        class="button icon-only"
        title={m.window.zoomOut}
        disabled={isWhole(axis, view.value)}
        onClick={() => zoom(1 / ZOOM_STEP)}
      >
        <Icon shape="minus" />
        <span class="unseen">{m.window.zoomOut}</span>
      </button>
    </div>
  );
}
