import type { AnalysisTools } from '../analysis/index.ts'
import { loadEngine } from '../language/index.ts'
import { loadGazetteer } from '../places/index.ts'

let tools: AnalysisTools | undefined

/** The engine and the gazetteer that ship with Muster; both are loaded at the first use, once a thread. */
export const analysisTools = (): AnalysisTools => {
  tools ??= { engine: loadEngine(), gazetteer: loadGazetteer() }
  return tools
}
