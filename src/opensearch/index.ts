export type {ClusterClient} from './cluster.ts'
export type {Compaction} from './compact.ts'
export {
  type Counts,
  createOpenSearchIndex,
  type LoadOptions,
  type OpenSearchIndex,
  type SourcesOptions
} from './create-index.ts'
export type {OpenSearchOptions} from './options.ts'
export {
  type RebuildOptions,
  type RebuildProgress,
  rebuildOpenSearchIndex
} from './rebuild.ts'
export type {Refusal, WriteProgress, WriteReport} from './write-articles.ts'
