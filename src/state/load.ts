import * as v from 'valibot';
import datasetUrl from '../../.generated/dataset.json?url';
import gazetteerUrl from '../../.generated/gazetteer.json?url';
import { type Dataset, makeDataset } from '../dataset/dataset';
import { shippedDatasetSchema, shippedGazetteerSchema } from '../dataset/shipped';

/**
 * Fetches one data file and holds it to its schema. Throws with the file's name: when the server does not answer,
 * answers with an error or a page, or the content is not what this version expects.
 */
async function loadJson<S extends v.GenericSchema>(
  name: string,
  url: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const response = await fetch(new URL(url, document.baseURI)).catch((cause: unknown) => {
    throw new Error(`${name} (no answer)`, { cause });
  });
  if (!response.ok) throw new Error(`${name} (${response.status})`);
  const json: unknown = await response.json().catch((cause: unknown) => {
    throw new Error(`${name} (not JSON)`, { cause });
  });
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${name}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
}

/** Loads what the site ships. Throws with one line that names the file and the fault. */
export async function loadDataset(): Promise<Dataset> {
  const [dataset, gazetteer] = await Promise.all([
    loadJson('dataset.json', datasetUrl, shippedDatasetSchema),
    loadJson('gazetteer.json', gazetteerUrl, shippedGazetteerSchema),
  ]);
  return makeDataset({ ...dataset, places: gazetteer.places, credits: gazetteer.credits });
}
