declare module 'virtual:sidelight-packs' {
  /** All packs of the project, parsed and checked when the extension was built. */
  const packs: readonly import('../../core/pack/columnarPack').ColumnarPack[];
  export default packs;
  /** Of the index of these packs. */
  export const plan: import('../../core/match/compileIndex').IndexPlan;
}
