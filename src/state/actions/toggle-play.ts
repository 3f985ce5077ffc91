import type { Action } from './action';

/** Starts and stops the playback of the window along the timeline. */
export const togglePlay: Action = {
  id: 'toggle-play',
  label: (m) => m.window.play,
  shortcut: ' ',
  perform: (store) => {
    store.playing.value = !store.playing.value;
  },
};
