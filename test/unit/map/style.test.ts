import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { makePalette, mix } from '../../../src/map/palette';
import { stepOf } from '../../../src/map/steps';
import { layersFor, SOURCES, styleFor } from '../../../src/map/style';

const css = readFileSync(new URL('../../../src/style/tokens.css', import.meta.url), 'utf8');
const [lightBlock, darkBlock] = css.split(/\[data-theme=["']dark["']\]/) as [string, string];
const declared = (block: string) =>
  new Map([...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((m) => [m[1]!, m[2]!]));
/** The custom properties of these blocks, a later one over an earlier, as a browser would compute them. */
const tokens = (...blocks: string[]): ((name: string) => string) => {
  const values = new Map(blocks.flatMap((block) => [...declared(block)]));
  return (name) => ` ${values.get(name) ?? ''}`;
};
const light = makePalette(tokens(lightBlock));
const dark = makePalette(tokens(lightBlock, darkBlock));

describe('the palette', () => {
  test('rests on the tokens of the page, in both themes', () => {
    expect([light.dark, dark.dark]).toEqual([false, true]);
    for (const palette of [light, dark])
      for (const [name, value] of Object.entries(palette))
        if (name !== 'dark') expect(value, name).toMatch(/^#[0-9a-f]{6}$/i);
  });
  test('a missing token is named, not drawn in a wrong colour', () => {
    expect(() => makePalette(() => '')).toThrow(/--paper/);
  });
  test('mixing goes from one colour to the other', () => {
    expect([
      mix('#000000', '#ffffff', 0),
      mix('#000000', '#ffffff', 0.5),
      mix('#000000', '#ffffff', 1),
    ]).toEqual(['#000000', '#808080', '#ffffff']);
  });
});

describe('the style', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { baseURI: 'https://host.example/some/path/' });
  });
  const layers = layersFor(light);

  test('no two layers share a name, and none draws from a source that is not there', () => {
    expect(new Set(layers.map((l) => l.id)).size).toBe(layers.length);
    for (const layer of layers) if ('source' in layer) expect(SOURCES, layer.id).toContain(layer.source);
  });
  test('a theme changes paint alone: the same layers, in the same order, from the same sources', () => {
    const bare = (palette: typeof light) =>
      layersFor(palette).map((l) => ({
        ...l,
        paint: null,
        // The second script of a label carries its colour in its text.
        layout: 'layout' in l ? { ...l.layout, 'text-field': null } : null,
      }));
    expect(bare(dark)).toEqual(bare(light));
  });
  test('fonts are files of the site, by whole addresses; no glyphs or sprites are asked of anyone', () => {
    const style = styleFor(light, {});
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    const faces = Object.values(style['font-faces'] ?? {}).flat();
    expect(faces.length).toBeGreaterThan(0);
    for (const face of faces)
      expect(typeof face === 'string' ? face : face.url).toMatch(/^https:\/\/host\.example\//);
  });
  test('every font a label asks for is declared', () => {
    const declared = Object.keys(styleFor(light, {})['font-faces'] ?? {});
    for (const layer of layers)
      if (layer.type === 'symbol' && layer.layout?.['text-font'])
        for (const font of layer.layout['text-font'] as string[]) expect(declared, layer.id).toContain(font);
  });
  test('colours in the style are written so that MapLibre reads them', () => {
    const colours = JSON.stringify(layers).match(/"[^"]*(?:var\(|color-mix|NaN)[^"]*"/g);
    expect(colours).toBeNull();
  });
});

test('steps of the fill are few and mean the same number in every window', () => {
  expect([0, 1, 2, 3, 4, 7, 8, 400].map(stepOf)).toEqual([0, 1, 2, 2, 3, 3, 4, 4]);
});
