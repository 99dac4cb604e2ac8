import { defineComponent, mergeProps, useSSRContext, shallowRef, inject, computed, ref, watch, onUnmounted, reactive, markRaw, readonly, nextTick, h, unref, onMounted, watchEffect, watchPostEffect, onUpdated, resolveComponent, createVNode, resolveDynamicComponent, withCtx, renderSlot, createTextVNode, toDisplayString, openBlock, createBlock, createCommentVNode, Fragment, renderList, defineAsyncComponent, provide, toHandlers, withKeys, onBeforeUnmount, useSlots } from "vue";
import { ssrRenderAttrs, ssrRenderSlot, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderComponent, ssrRenderVNode, ssrRenderClass } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
import { usePreferredDark, useDark, useMediaQuery, useWindowSize, onKeyStroke, useWindowScroll, useScrollLock } from "@vueuse/core";
const _sfc_main$14 = /* @__PURE__ */ defineComponent({
  __name: "VPBadge",
  __ssrInlineRender: true,
  props: {
    text: {},
    type: { default: "tip" }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<span${ssrRenderAttrs(mergeProps({
        class: ["VPBadge", __props.type]
      }, _attrs))}>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, () => {
        _push(`${ssrInterpolate(__props.text)}`);
      }, _push, _parent);
      _push(`</span>`);
    };
  }
});
const _sfc_setup$14 = _sfc_main$14.setup;
_sfc_main$14.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBadge.vue");
  return _sfc_setup$14 ? _sfc_setup$14(props, ctx) : void 0;
};
function deserializeFunctions(r) {
  return Array.isArray(r) ? r.map(deserializeFunctions) : typeof r == "object" && r !== null ? Object.keys(r).reduce((t, n) => (t[n] = deserializeFunctions(r[n]), t), {}) : typeof r == "string" && r.startsWith("_vp-fn_") ? new Function(`return ${r.slice(7)}`)() : r;
}
const siteData = deserializeFunctions(JSON.parse('{"lang":"en","dir":"ltr","title":"convlang","description":"A small language for convolutional networks, and the toolkit that checks, trains and runs it","base":"/","head":[],"router":{"prefetchLinks":true},"appearance":true,"themeConfig":{"search":{"provider":"local","options":{"miniSearch":{"searchOptions":{"boostDocument":"_vp-fn_(id, term) => {\\n              if (/^[ew]\\\\d+$/i.test(term)) return id.startsWith(\\"/errors/\\") ? 4 : 1;\\n              if (/^\\\\/(errors|decisions|tutorials|reference\\\\/(ops|backends|promises))\\\\b/.test(id)) return 0.1;\\n              return /^\\\\/(guide\\\\/layers|reference\\\\/words)\\\\b/.test(id) ? 3 : 1;\\n            }"}},"locales":{"api":{"translations":{"button":{"buttonText":"Search the library","buttonAriaLabel":"Search the library"}}}}}},"nav":[{"text":"Guide","link":"/guide/getting-started"},{"text":"Tutorials","link":"/tutorials/backend"},{"text":"Networks","link":"/reference/counts"},{"text":"Errors","link":"/errors/"},{"text":"Library","link":"/guide/library"},{"text":"Architecture","link":"/architecture"}],"sidebar":{"/api/":[{"text":"Library reference","items":[{"text":"@convlang/backend","link":"/api/@convlang/backend/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Backend","link":"/api/@convlang/backend/interfaces/Backend.md"},{"text":"BackendAbilities","link":"/api/@convlang/backend/interfaces/BackendAbilities.md"},{"text":"BackendOptions","link":"/api/@convlang/backend/interfaces/BackendOptions.md"},{"text":"BackendProvider","link":"/api/@convlang/backend/interfaces/BackendProvider.md"},{"text":"BareBackend","link":"/api/@convlang/backend/interfaces/BareBackend.md"},{"text":"BareExecutable","link":"/api/@convlang/backend/interfaces/BareExecutable.md"},{"text":"BareState","link":"/api/@convlang/backend/interfaces/BareState.md"},{"text":"Capabilities","link":"/api/@convlang/backend/interfaces/Capabilities.md"},{"text":"CapabilityLimit","link":"/api/@convlang/backend/interfaces/CapabilityLimit.md"},{"text":"CheckOptions","link":"/api/@convlang/backend/interfaces/CheckOptions.md"},{"text":"Device","link":"/api/@convlang/backend/interfaces/Device.md"},{"text":"DeviceProgram","link":"/api/@convlang/backend/interfaces/DeviceProgram.md"},{"text":"DeviceState","link":"/api/@convlang/backend/interfaces/DeviceState.md"},{"text":"Executable","link":"/api/@convlang/backend/interfaces/Executable.md"},{"text":"ExecutableOptions","link":"/api/@convlang/backend/interfaces/ExecutableOptions.md"},{"text":"HostBackend","link":"/api/@convlang/backend/interfaces/HostBackend.md"},{"text":"HostProgram","link":"/api/@convlang/backend/interfaces/HostProgram.md"},{"text":"Operand","link":"/api/@convlang/backend/interfaces/Operand.md"},{"text":"PooledRows","link":"/api/@convlang/backend/interfaces/PooledRows.md"},{"text":"RunOptions","link":"/api/@convlang/backend/interfaces/RunOptions.md"},{"text":"Site","link":"/api/@convlang/backend/interfaces/Site.md"},{"text":"TableBackend","link":"/api/@convlang/backend/interfaces/TableBackend.md"},{"text":"TensorType","link":"/api/@convlang/backend/interfaces/TensorType.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AttrCondition","link":"/api/@convlang/backend/type-aliases/AttrCondition.md"},{"text":"AttrsOfOp","link":"/api/@convlang/backend/type-aliases/AttrsOfOp.md"},{"text":"Availability","link":"/api/@convlang/backend/type-aliases/Availability.md"},{"text":"DeviceKernel","link":"/api/@convlang/backend/type-aliases/DeviceKernel.md"},{"text":"HostKernel","link":"/api/@convlang/backend/type-aliases/HostKernel.md"},{"text":"HostKernels","link":"/api/@convlang/backend/type-aliases/HostKernels.md"},{"text":"HostNumbers","link":"/api/@convlang/backend/type-aliases/HostNumbers.md"},{"text":"HostPieces","link":"/api/@convlang/backend/type-aliases/HostPieces.md"},{"text":"NamedTensors","link":"/api/@convlang/backend/type-aliases/NamedTensors.md"},{"text":"PartDone","link":"/api/@convlang/backend/type-aliases/PartDone.md"},{"text":"TableEntry","link":"/api/@convlang/backend/type-aliases/TableEntry.md"},{"text":"TensorRole","link":"/api/@convlang/backend/type-aliases/TensorRole.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"checkGraph","link":"/api/@convlang/backend/functions/checkGraph.md"},{"text":"checkTensor","link":"/api/@convlang/backend/functions/checkTensor.md"},{"text":"copyTensor","link":"/api/@convlang/backend/functions/copyTensor.md"},{"text":"createHostBackend","link":"/api/@convlang/backend/functions/createHostBackend.md"},{"text":"createPeriodicYield","link":"/api/@convlang/backend/functions/createPeriodicYield.md"},{"text":"createReferenceBackend","link":"/api/@convlang/backend/functions/createReferenceBackend.md"},{"text":"createTableBackend","link":"/api/@convlang/backend/functions/createTableBackend.md"},{"text":"describeCondition","link":"/api/@convlang/backend/functions/describeCondition.md"},{"text":"findLimit","link":"/api/@convlang/backend/functions/findLimit.md"},{"text":"hostCapabilities","link":"/api/@convlang/backend/functions/hostCapabilities.md"},{"text":"initialState","link":"/api/@convlang/backend/functions/initialState.md"},{"text":"initialValues","link":"/api/@convlang/backend/functions/initialValues.md"},{"text":"keepContract","link":"/api/@convlang/backend/functions/keepContract.md"},{"text":"lowerFor","link":"/api/@convlang/backend/functions/lowerFor.md"},{"text":"parameterShape","link":"/api/@convlang/backend/functions/parameterShape.md"},{"text":"readState","link":"/api/@convlang/backend/functions/readState.md"},{"text":"requireGraph","link":"/api/@convlang/backend/functions/requireGraph.md"},{"text":"runNeed","link":"/api/@convlang/backend/functions/runNeed.md"},{"text":"supportsOp","link":"/api/@convlang/backend/functions/supportsOp.md"},{"text":"tableCapabilities","link":"/api/@convlang/backend/functions/tableCapabilities.md"},{"text":"writeState","link":"/api/@convlang/backend/functions/writeState.md"}]}]},{"text":"@convlang/backend-conformance","link":"/api/@convlang/backend-conformance/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Check","link":"/api/@convlang/backend-conformance/interfaces/Check.md"},{"text":"CheckedGraph","link":"/api/@convlang/backend-conformance/interfaces/CheckedGraph.md"},{"text":"ConformanceReport","link":"/api/@convlang/backend-conformance/interfaces/ConformanceReport.md"},{"text":"ConformanceSkip","link":"/api/@convlang/backend-conformance/interfaces/ConformanceSkip.md"},{"text":"ConformanceTarget","link":"/api/@convlang/backend-conformance/interfaces/ConformanceTarget.md"},{"text":"Counts","link":"/api/@convlang/backend-conformance/interfaces/Counts.md"},{"text":"GoldenNetwork","link":"/api/@convlang/backend-conformance/interfaces/GoldenNetwork.md"},{"text":"OpenTarget","link":"/api/@convlang/backend-conformance/interfaces/OpenTarget.md"},{"text":"OpSet","link":"/api/@convlang/backend-conformance/interfaces/OpSet.md"},{"text":"OpSupport","link":"/api/@convlang/backend-conformance/interfaces/OpSupport.md"},{"text":"SupportLimit","link":"/api/@convlang/backend-conformance/interfaces/SupportLimit.md"},{"text":"WiderTolerance","link":"/api/@convlang/backend-conformance/interfaces/WiderTolerance.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"CheckKind","link":"/api/@convlang/backend-conformance/type-aliases/CheckKind.md"},{"text":"CheckResult","link":"/api/@convlang/backend-conformance/type-aliases/CheckResult.md"},{"text":"Outcome","link":"/api/@convlang/backend-conformance/type-aliases/Outcome.md"},{"text":"SkipReason","link":"/api/@convlang/backend-conformance/type-aliases/SkipReason.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"goldenNetworks","link":"/api/@convlang/backend-conformance/variables/goldenNetworks.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"deriveNetworks","link":"/api/@convlang/backend-conformance/functions/deriveNetworks.md"},{"text":"formatReport","link":"/api/@convlang/backend-conformance/functions/formatReport.md"},{"text":"listChecks","link":"/api/@convlang/backend-conformance/functions/listChecks.md"},{"text":"listOpChecks","link":"/api/@convlang/backend-conformance/functions/listOpChecks.md"},{"text":"runConformance","link":"/api/@convlang/backend-conformance/functions/runConformance.md"},{"text":"steadyCheck","link":"/api/@convlang/backend-conformance/functions/steadyCheck.md"}]}]},{"text":"@convlang/backend-node","link":"/api/@convlang/backend-node/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"nodeProvider","link":"/api/@convlang/backend-node/variables/nodeProvider.md"}]}]},{"text":"@convlang/backend-tfjs","link":"/api/@convlang/backend-tfjs/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"EngineHooks","link":"/api/@convlang/backend-tfjs/interfaces/EngineHooks.md"},{"text":"TfjsEngine","link":"/api/@convlang/backend-tfjs/interfaces/TfjsEngine.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Compute","link":"/api/@convlang/backend-tfjs/type-aliases/Compute.md"},{"text":"Keep","link":"/api/@convlang/backend-tfjs/type-aliases/Keep.md"},{"text":"TfjsKernel","link":"/api/@convlang/backend-tfjs/type-aliases/TfjsKernel.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"tfjsCpuProvider","link":"/api/@convlang/backend-tfjs/variables/tfjsCpuProvider.md"},{"text":"tfjsKernels","link":"/api/@convlang/backend-tfjs/variables/tfjsKernels.md"},{"text":"tfjsWasmProvider","link":"/api/@convlang/backend-tfjs/variables/tfjsWasmProvider.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createTfjsBackend","link":"/api/@convlang/backend-tfjs/functions/createTfjsBackend.md"},{"text":"tfjsCapabilities","link":"/api/@convlang/backend-tfjs/functions/tfjsCapabilities.md"},{"text":"tfjsKernel","link":"/api/@convlang/backend-tfjs/functions/tfjsKernel.md"}]}]},{"text":"@convlang/backend-ts","link":"/api/@convlang/backend-ts/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"BATCH_GROUP","link":"/api/@convlang/backend-ts/variables/BATCH_GROUP.md"},{"text":"tsProvider","link":"/api/@convlang/backend-ts/variables/tsProvider.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createTsBackend","link":"/api/@convlang/backend-ts/functions/createTsBackend.md"}]}]},{"text":"@convlang/backend-webgpu","link":"/api/@convlang/backend-webgpu/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"webgpuProvider","link":"/api/@convlang/backend-webgpu/variables/webgpuProvider.md"}]}]},{"text":"@convlang/compare","link":"/api/@convlang/compare/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ComparedBackend","link":"/api/@convlang/compare/interfaces/ComparedBackend.md"},{"text":"ComparedRun","link":"/api/@convlang/compare/interfaces/ComparedRun.md"},{"text":"CompareOptions","link":"/api/@convlang/compare/interfaces/CompareOptions.md"},{"text":"LargestDifference","link":"/api/@convlang/compare/interfaces/LargestDifference.md"},{"text":"MinimalModel","link":"/api/@convlang/compare/interfaces/MinimalModel.md"},{"text":"Mismatch","link":"/api/@convlang/compare/interfaces/Mismatch.md"},{"text":"Patch","link":"/api/@convlang/compare/interfaces/Patch.md"},{"text":"ValuePlace","link":"/api/@convlang/compare/interfaces/ValuePlace.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Comparison","link":"/api/@convlang/compare/type-aliases/Comparison.md"},{"text":"Phase","link":"/api/@convlang/compare/type-aliases/Phase.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"compareBackends","link":"/api/@convlang/compare/functions/compareBackends.md"}]}]},{"text":"@convlang/compiler","link":"/api/@convlang/compiler/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"CheckedSource","link":"/api/@convlang/compiler/interfaces/CheckedSource.md"},{"text":"Compilation","link":"/api/@convlang/compiler/interfaces/Compilation.md"},{"text":"CompileContext","link":"/api/@convlang/compiler/interfaces/CompileContext.md"},{"text":"ModelSource","link":"/api/@convlang/compiler/interfaces/ModelSource.md"},{"text":"SoundCompilation","link":"/api/@convlang/compiler/interfaces/SoundCompilation.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"analysisContextOf","link":"/api/@convlang/compiler/functions/analysisContextOf.md"},{"text":"argumentAt","link":"/api/@convlang/compiler/functions/argumentAt.md"},{"text":"checkSource","link":"/api/@convlang/compiler/functions/checkSource.md"},{"text":"compile","link":"/api/@convlang/compiler/functions/compile.md"},{"text":"compileOrThrow","link":"/api/@convlang/compiler/functions/compileOrThrow.md"},{"text":"fetchDocuments","link":"/api/@convlang/compiler/functions/fetchDocuments.md"},{"text":"readFrom","link":"/api/@convlang/compiler/functions/readFrom.md"},{"text":"settingAt","link":"/api/@convlang/compiler/functions/settingAt.md"},{"text":"stagesAt","link":"/api/@convlang/compiler/functions/stagesAt.md"},{"text":"symbolAt","link":"/api/@convlang/compiler/functions/symbolAt.md"}]}]},{"text":"@convlang/data","link":"/api/@convlang/data/","collapsed":true,"items":[{"text":"index","link":"/api/@convlang/data/index/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ArrayData","link":"/api/@convlang/data/index/interfaces/ArrayData.md"},{"text":"ArrayLabels","link":"/api/@convlang/data/index/interfaces/ArrayLabels.md"},{"text":"Batch","link":"/api/@convlang/data/index/interfaces/Batch.md"},{"text":"BatchPlan","link":"/api/@convlang/data/index/interfaces/BatchPlan.md"},{"text":"DataSource","link":"/api/@convlang/data/index/interfaces/DataSource.md"},{"text":"DigitsOptions","link":"/api/@convlang/data/index/interfaces/DigitsOptions.md"},{"text":"EncodedImage","link":"/api/@convlang/data/index/interfaces/EncodedImage.md"},{"text":"FitTarget","link":"/api/@convlang/data/index/interfaces/FitTarget.md"},{"text":"HeadTarget","link":"/api/@convlang/data/index/interfaces/HeadTarget.md"},{"text":"ImageDecoder","link":"/api/@convlang/data/index/interfaces/ImageDecoder.md"},{"text":"ImageSource","link":"/api/@convlang/data/index/interfaces/ImageSource.md"},{"text":"ImageUse","link":"/api/@convlang/data/index/interfaces/ImageUse.md"},{"text":"LabelPlace","link":"/api/@convlang/data/index/interfaces/LabelPlace.md"},{"text":"LearntData","link":"/api/@convlang/data/index/interfaces/LearntData.md"},{"text":"OpenContext","link":"/api/@convlang/data/index/interfaces/OpenContext.md"},{"text":"Preparer","link":"/api/@convlang/data/index/interfaces/Preparer.md"},{"text":"RawImage","link":"/api/@convlang/data/index/interfaces/RawImage.md"},{"text":"SamplePlace","link":"/api/@convlang/data/index/interfaces/SamplePlace.md"},{"text":"SourceReader","link":"/api/@convlang/data/index/interfaces/SourceReader.md"},{"text":"SplitSource","link":"/api/@convlang/data/index/interfaces/SplitSource.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"BatchSettings","link":"/api/@convlang/data/index/type-aliases/BatchSettings.md"},{"text":"DataPart","link":"/api/@convlang/data/index/type-aliases/DataPart.md"},{"text":"ImageShape","link":"/api/@convlang/data/index/type-aliases/ImageShape.md"},{"text":"Labels","link":"/api/@convlang/data/index/type-aliases/Labels.md"},{"text":"Learnt","link":"/api/@convlang/data/index/type-aliases/Learnt.md"},{"text":"OpenOptions","link":"/api/@convlang/data/index/type-aliases/OpenOptions.md"},{"text":"PrepareSettings","link":"/api/@convlang/data/index/type-aliases/PrepareSettings.md"},{"text":"SourceImage","link":"/api/@convlang/data/index/type-aliases/SourceImage.md"},{"text":"SourceReaders","link":"/api/@convlang/data/index/type-aliases/SourceReaders.md"},{"text":"TargetKind","link":"/api/@convlang/data/index/type-aliases/TargetKind.md"},{"text":"TargetShape","link":"/api/@convlang/data/index/type-aliases/TargetShape.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"bitmapDecoder","link":"/api/@convlang/data/index/variables/bitmapDecoder.md"},{"text":"digitsReader","link":"/api/@convlang/data/index/variables/digitsReader.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"asImageShape","link":"/api/@convlang/data/index/functions/asImageShape.md"},{"text":"countBatches","link":"/api/@convlang/data/index/functions/countBatches.md"},{"text":"createBatches","link":"/api/@convlang/data/index/functions/createBatches.md"},{"text":"createPreparer","link":"/api/@convlang/data/index/functions/createPreparer.md"},{"text":"decodeSource","link":"/api/@convlang/data/index/functions/decodeSource.md"},{"text":"digitsSource","link":"/api/@convlang/data/index/functions/digitsSource.md"},{"text":"fitImage","link":"/api/@convlang/data/index/functions/fitImage.md"},{"text":"fromArrays","link":"/api/@convlang/data/index/functions/fromArrays.md"},{"text":"imageShapes","link":"/api/@convlang/data/index/functions/imageShapes.md"},{"text":"imagesSize","link":"/api/@convlang/data/index/functions/imagesSize.md"},{"text":"labelArray","link":"/api/@convlang/data/index/functions/labelArray.md"},{"text":"labelPlaces","link":"/api/@convlang/data/index/functions/labelPlaces.md"},{"text":"listNames","link":"/api/@convlang/data/index/functions/listNames.md"},{"text":"matchFeatures","link":"/api/@convlang/data/index/functions/matchFeatures.md"},{"text":"matchLearnt","link":"/api/@convlang/data/index/functions/matchLearnt.md"},{"text":"openSource","link":"/api/@convlang/data/index/functions/openSource.md"},{"text":"preparedShape","link":"/api/@convlang/data/index/functions/preparedShape.md"},{"text":"sampleSize","link":"/api/@convlang/data/index/functions/sampleSize.md"},{"text":"splitSource","link":"/api/@convlang/data/index/functions/splitSource.md"},{"text":"targetOf","link":"/api/@convlang/data/index/functions/targetOf.md"},{"text":"targetSize","link":"/api/@convlang/data/index/functions/targetSize.md"},{"text":"withFormatOf","link":"/api/@convlang/data/index/functions/withFormatOf.md"}]}]},{"text":"node","link":"/api/@convlang/data/node/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"coreReaders","link":"/api/@convlang/data/node/variables/coreReaders.md"},{"text":"installSharp","link":"/api/@convlang/data/node/variables/installSharp.md"},{"text":"MOST_TEXT_BYTES","link":"/api/@convlang/data/node/variables/MOST_TEXT_BYTES.md"},{"text":"sharpDecoder","link":"/api/@convlang/data/node/variables/sharpDecoder.md"},{"text":"temporaryName","link":"/api/@convlang/data/node/variables/temporaryName.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"decodeFileText","link":"/api/@convlang/data/node/functions/decodeFileText.md"},{"text":"decodePng","link":"/api/@convlang/data/node/functions/decodePng.md"},{"text":"detectSource","link":"/api/@convlang/data/node/functions/detectSource.md"},{"text":"failWriting","link":"/api/@convlang/data/node/functions/failWriting.md"},{"text":"readFileBytes","link":"/api/@convlang/data/node/functions/readFileBytes.md"},{"text":"readFileText","link":"/api/@convlang/data/node/functions/readFileText.md"},{"text":"readIdxImages","link":"/api/@convlang/data/node/functions/readIdxImages.md"},{"text":"readText","link":"/api/@convlang/data/node/functions/readText.md"},{"text":"reasonOf","link":"/api/@convlang/data/node/functions/reasonOf.md"},{"text":"removeUnfinished","link":"/api/@convlang/data/node/functions/removeUnfinished.md"},{"text":"systemCode","link":"/api/@convlang/data/node/functions/systemCode.md"},{"text":"unreadable","link":"/api/@convlang/data/node/functions/unreadable.md"},{"text":"writeFileWhole","link":"/api/@convlang/data/node/functions/writeFileWhole.md"}]}]}]},{"text":"@convlang/diagnostics","link":"/api/@convlang/diagnostics/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ConvlangError","link":"/api/@convlang/diagnostics/classes/ConvlangError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AddressSpace","link":"/api/@convlang/diagnostics/interfaces/AddressSpace.md"},{"text":"CatalogueEntry","link":"/api/@convlang/diagnostics/interfaces/CatalogueEntry.md"},{"text":"ChainLink","link":"/api/@convlang/diagnostics/interfaces/ChainLink.md"},{"text":"Diagnostic","link":"/api/@convlang/diagnostics/interfaces/Diagnostic.md"},{"text":"DiagnosticJson","link":"/api/@convlang/diagnostics/interfaces/DiagnosticJson.md"},{"text":"Edit","link":"/api/@convlang/diagnostics/interfaces/Edit.md"},{"text":"EditJson","link":"/api/@convlang/diagnostics/interfaces/EditJson.md"},{"text":"Fix","link":"/api/@convlang/diagnostics/interfaces/Fix.md"},{"text":"FixJson","link":"/api/@convlang/diagnostics/interfaces/FixJson.md"},{"text":"MemoryNeed","link":"/api/@convlang/diagnostics/interfaces/MemoryNeed.md"},{"text":"PlaceJson","link":"/api/@convlang/diagnostics/interfaces/PlaceJson.md"},{"text":"Position","link":"/api/@convlang/diagnostics/interfaces/Position.md"},{"text":"Related","link":"/api/@convlang/diagnostics/interfaces/Related.md"},{"text":"RenderOptions","link":"/api/@convlang/diagnostics/interfaces/RenderOptions.md"},{"text":"Span","link":"/api/@convlang/diagnostics/interfaces/Span.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Code","link":"/api/@convlang/diagnostics/type-aliases/Code.md"},{"text":"DiagnosticExtras","link":"/api/@convlang/diagnostics/type-aliases/DiagnosticExtras.md"},{"text":"MessageSlots","link":"/api/@convlang/diagnostics/type-aliases/MessageSlots.md"},{"text":"Severity","link":"/api/@convlang/diagnostics/type-aliases/Severity.md"},{"text":"SlotName","link":"/api/@convlang/diagnostics/type-aliases/SlotName.md"},{"text":"SourceLookup","link":"/api/@convlang/diagnostics/type-aliases/SourceLookup.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"catalogue","link":"/api/@convlang/diagnostics/variables/catalogue.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"addressSpace","link":"/api/@convlang/diagnostics/functions/addressSpace.md"},{"text":"allocateFor","link":"/api/@convlang/diagnostics/functions/allocateFor.md"},{"text":"assert","link":"/api/@convlang/diagnostics/functions/assert.md"},{"text":"checkArgument","link":"/api/@convlang/diagnostics/functions/checkArgument.md"},{"text":"checkMembers","link":"/api/@convlang/diagnostics/functions/checkMembers.md"},{"text":"closestWord","link":"/api/@convlang/diagnostics/functions/closestWord.md"},{"text":"countBefore","link":"/api/@convlang/diagnostics/functions/countBefore.md"},{"text":"diagnosticToJson","link":"/api/@convlang/diagnostics/functions/diagnosticToJson.md"},{"text":"formatBytes","link":"/api/@convlang/diagnostics/functions/formatBytes.md"},{"text":"formatFigure","link":"/api/@convlang/diagnostics/functions/formatFigure.md"},{"text":"isNamesOrAbsent","link":"/api/@convlang/diagnostics/functions/isNamesOrAbsent.md"},{"text":"isOutOfMemory","link":"/api/@convlang/diagnostics/functions/isOutOfMemory.md"},{"text":"isRecord","link":"/api/@convlang/diagnostics/functions/isRecord.md"},{"text":"joinSpans","link":"/api/@convlang/diagnostics/functions/joinSpans.md"},{"text":"locate","link":"/api/@convlang/diagnostics/functions/locate.md"},{"text":"memoryLeft","link":"/api/@convlang/diagnostics/functions/memoryLeft.md"},{"text":"messageOf","link":"/api/@convlang/diagnostics/functions/messageOf.md"},{"text":"needAddressSpace","link":"/api/@convlang/diagnostics/functions/needAddressSpace.md"},{"text":"refused","link":"/api/@convlang/diagnostics/functions/refused.md"},{"text":"renderDiagnostic","link":"/api/@convlang/diagnostics/functions/renderDiagnostic.md"},{"text":"replaceHidden","link":"/api/@convlang/diagnostics/functions/replaceHidden.md"},{"text":"report","link":"/api/@convlang/diagnostics/functions/report.md"},{"text":"requireMemory","link":"/api/@convlang/diagnostics/functions/requireMemory.md"},{"text":"unreachable","link":"/api/@convlang/diagnostics/functions/unreachable.md"},{"text":"visible","link":"/api/@convlang/diagnostics/functions/visible.md"},{"text":"visibleLines","link":"/api/@convlang/diagnostics/functions/visibleLines.md"},{"text":"withNotes","link":"/api/@convlang/diagnostics/functions/withNotes.md"}]}]},{"text":"@convlang/format-safetensors","link":"/api/@convlang/format-safetensors/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Safetensors","link":"/api/@convlang/format-safetensors/interfaces/Safetensors.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"decodeSafetensors","link":"/api/@convlang/format-safetensors/functions/decodeSafetensors.md"},{"text":"encodeSafetensors","link":"/api/@convlang/format-safetensors/functions/encodeSafetensors.md"}]}]},{"text":"@convlang/frameworks","link":"/api/@convlang/frameworks/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"AskedLayer","link":"/api/@convlang/frameworks/interfaces/AskedLayer.md"},{"text":"DefaultMeaning","link":"/api/@convlang/frameworks/interfaces/DefaultMeaning.md"},{"text":"Framework","link":"/api/@convlang/frameworks/interfaces/Framework.md"},{"text":"LayerMeaning","link":"/api/@convlang/frameworks/interfaces/LayerMeaning.md"},{"text":"MeaningComparison","link":"/api/@convlang/frameworks/interfaces/MeaningComparison.md"},{"text":"MeaningDifference","link":"/api/@convlang/frameworks/interfaces/MeaningDifference.md"},{"text":"NamedLayer","link":"/api/@convlang/frameworks/interfaces/NamedLayer.md"},{"text":"Point","link":"/api/@convlang/frameworks/interfaces/Point.md"},{"text":"PoolStride","link":"/api/@convlang/frameworks/interfaces/PoolStride.md"},{"text":"WindowRules","link":"/api/@convlang/frameworks/interfaces/WindowRules.md"},{"text":"WindowWords","link":"/api/@convlang/frameworks/interfaces/WindowWords.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Defaulted","link":"/api/@convlang/frameworks/type-aliases/Defaulted.md"},{"text":"DefaultedOf","link":"/api/@convlang/frameworks/type-aliases/DefaultedOf.md"},{"text":"Effect","link":"/api/@convlang/frameworks/type-aliases/Effect.md"},{"text":"FrameworkMeanings","link":"/api/@convlang/frameworks/type-aliases/FrameworkMeanings.md"},{"text":"FrameworkName","link":"/api/@convlang/frameworks/type-aliases/FrameworkName.md"},{"text":"Setting","link":"/api/@convlang/frameworks/type-aliases/Setting.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"elsewhere","link":"/api/@convlang/frameworks/variables/elsewhere.md"},{"text":"foreignWords","link":"/api/@convlang/frameworks/variables/foreignWords.md"},{"text":"frameworkNames","link":"/api/@convlang/frameworks/variables/frameworkNames.md"},{"text":"frameworks","link":"/api/@convlang/frameworks/variables/frameworks.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"compareMeanings","link":"/api/@convlang/frameworks/functions/compareMeanings.md"},{"text":"frameworkWords","link":"/api/@convlang/frameworks/functions/frameworkWords.md"},{"text":"inOneDirection","link":"/api/@convlang/frameworks/functions/inOneDirection.md"}]}]},{"text":"@convlang/inspect","link":"/api/@convlang/inspect/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"BlockRow","link":"/api/@convlang/inspect/interfaces/BlockRow.md"},{"text":"CompletedExpectations","link":"/api/@convlang/inspect/interfaces/CompletedExpectations.md"},{"text":"ExpectationChange","link":"/api/@convlang/inspect/interfaces/ExpectationChange.md"},{"text":"FrameworkComparison","link":"/api/@convlang/inspect/interfaces/FrameworkComparison.md"},{"text":"FrameworkConsequence","link":"/api/@convlang/inspect/interfaces/FrameworkConsequence.md"},{"text":"FrameworkDifference","link":"/api/@convlang/inspect/interfaces/FrameworkDifference.md"},{"text":"GraphDiff","link":"/api/@convlang/inspect/interfaces/GraphDiff.md"},{"text":"LaidWindow","link":"/api/@convlang/inspect/interfaces/LaidWindow.md"},{"text":"LayerDiff","link":"/api/@convlang/inspect/interfaces/LayerDiff.md"},{"text":"LayerExplanation","link":"/api/@convlang/inspect/interfaces/LayerExplanation.md"},{"text":"LayerSummary","link":"/api/@convlang/inspect/interfaces/LayerSummary.md"},{"text":"MemoryFigure","link":"/api/@convlang/inspect/interfaces/MemoryFigure.md"},{"text":"ModelMemory","link":"/api/@convlang/inspect/interfaces/ModelMemory.md"},{"text":"ModelSummary","link":"/api/@convlang/inspect/interfaces/ModelSummary.md"},{"text":"Neighbour","link":"/api/@convlang/inspect/interfaces/Neighbour.md"},{"text":"ParameterTerm","link":"/api/@convlang/inspect/interfaces/ParameterTerm.md"},{"text":"Rename","link":"/api/@convlang/inspect/interfaces/Rename.md"},{"text":"SeenInput","link":"/api/@convlang/inspect/interfaces/SeenInput.md"},{"text":"SeenPixels","link":"/api/@convlang/inspect/interfaces/SeenPixels.md"},{"text":"SeenSpan","link":"/api/@convlang/inspect/interfaces/SeenSpan.md"},{"text":"SettingChange","link":"/api/@convlang/inspect/interfaces/SettingChange.md"},{"text":"UnreadCells","link":"/api/@convlang/inspect/interfaces/UnreadCells.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Axis","link":"/api/@convlang/inspect/type-aliases/Axis.md"},{"text":"DiffRow","link":"/api/@convlang/inspect/type-aliases/DiffRow.md"},{"text":"FoldedRow","link":"/api/@convlang/inspect/type-aliases/FoldedRow.md"},{"text":"FoundLayer","link":"/api/@convlang/inspect/type-aliases/FoundLayer.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"countingRules","link":"/api/@convlang/inspect/variables/countingRules.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"axisReads","link":"/api/@convlang/inspect/functions/axisReads.md"},{"text":"compareFramework","link":"/api/@convlang/inspect/functions/compareFramework.md"},{"text":"completeExpectations","link":"/api/@convlang/inspect/functions/completeExpectations.md"},{"text":"deltaText","link":"/api/@convlang/inspect/functions/deltaText.md"},{"text":"diffGraphs","link":"/api/@convlang/inspect/functions/diffGraphs.md"},{"text":"diffLines","link":"/api/@convlang/inspect/functions/diffLines.md"},{"text":"explainLayer","link":"/api/@convlang/inspect/functions/explainLayer.md"},{"text":"fieldText","link":"/api/@convlang/inspect/functions/fieldText.md"},{"text":"findLayer","link":"/api/@convlang/inspect/functions/findLayer.md"},{"text":"fittingDepth","link":"/api/@convlang/inspect/functions/fittingDepth.md"},{"text":"foldAffected","link":"/api/@convlang/inspect/functions/foldAffected.md"},{"text":"foldLayers","link":"/api/@convlang/inspect/functions/foldLayers.md"},{"text":"hasPlaces","link":"/api/@convlang/inspect/functions/hasPlaces.md"},{"text":"measureMemory","link":"/api/@convlang/inspect/functions/measureMemory.md"},{"text":"outputText","link":"/api/@convlang/inspect/functions/outputText.md"},{"text":"padsText","link":"/api/@convlang/inspect/functions/padsText.md"},{"text":"seenFrom","link":"/api/@convlang/inspect/functions/seenFrom.md"},{"text":"summarize","link":"/api/@convlang/inspect/functions/summarize.md"},{"text":"titleOf","link":"/api/@convlang/inspect/functions/titleOf.md"}]}]},{"text":"@convlang/ir","link":"/api/@convlang/ir/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"GraphBuilder","link":"/api/@convlang/ir/classes/GraphBuilder.md"},{"text":"GraphError","link":"/api/@convlang/ir/classes/GraphError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"BlockCall","link":"/api/@convlang/ir/interfaces/BlockCall.md"},{"text":"EmitOptions","link":"/api/@convlang/ir/interfaces/EmitOptions.md"},{"text":"Graph","link":"/api/@convlang/ir/interfaces/Graph.md"},{"text":"GraphInput","link":"/api/@convlang/ir/interfaces/GraphInput.md"},{"text":"GraphOutput","link":"/api/@convlang/ir/interfaces/GraphOutput.md"},{"text":"Layer","link":"/api/@convlang/ir/interfaces/Layer.md"},{"text":"LayerLinks","link":"/api/@convlang/ir/interfaces/LayerLinks.md"},{"text":"LayerRounding","link":"/api/@convlang/ir/interfaces/LayerRounding.md"},{"text":"Node","link":"/api/@convlang/ir/interfaces/Node.md"},{"text":"OpTyping","link":"/api/@convlang/ir/interfaces/OpTyping.md"},{"text":"Origin","link":"/api/@convlang/ir/interfaces/Origin.md"},{"text":"Parameter","link":"/api/@convlang/ir/interfaces/Parameter.md"},{"text":"Update","link":"/api/@convlang/ir/interfaces/Update.md"},{"text":"Value","link":"/api/@convlang/ir/interfaces/Value.md"},{"text":"ValueType","link":"/api/@convlang/ir/interfaces/ValueType.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ArgData","link":"/api/@convlang/ir/type-aliases/ArgData.md"},{"text":"Attrs","link":"/api/@convlang/ir/type-aliases/Attrs.md"},{"text":"AttrValue","link":"/api/@convlang/ir/type-aliases/AttrValue.md"},{"text":"Dim","link":"/api/@convlang/ir/type-aliases/Dim.md"},{"text":"Initializer","link":"/api/@convlang/ir/type-aliases/Initializer.md"},{"text":"Shape","link":"/api/@convlang/ir/type-aliases/Shape.md"},{"text":"ValueId","link":"/api/@convlang/ir/type-aliases/ValueId.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"BATCH","link":"/api/@convlang/ir/variables/BATCH.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"bindBatch","link":"/api/@convlang/ir/functions/bindBatch.md"},{"text":"blockCalls","link":"/api/@convlang/ir/functions/blockCalls.md"},{"text":"deepFreeze","link":"/api/@convlang/ir/functions/deepFreeze.md"},{"text":"elementCount","link":"/api/@convlang/ir/functions/elementCount.md"},{"text":"isSameBlockCall","link":"/api/@convlang/ir/functions/isSameBlockCall.md"},{"text":"layerLinks","link":"/api/@convlang/ir/functions/layerLinks.md"},{"text":"sameShape","link":"/api/@convlang/ir/functions/sameShape.md"},{"text":"sizesOf","link":"/api/@convlang/ir/functions/sizesOf.md"},{"text":"verify","link":"/api/@convlang/ir/functions/verify.md"}]}]},{"text":"@convlang/models","link":"/api/@convlang/models/","collapsed":true,"items":[{"text":"index","link":"/api/@convlang/models/index/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ModelEntry","link":"/api/@convlang/models/index/interfaces/ModelEntry.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ModelName","link":"/api/@convlang/models/index/type-aliases/ModelName.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"models","link":"/api/@convlang/models/index/variables/models.md"}]}]},{"text":"texts","link":"/api/@convlang/models/texts/","collapsed":true,"items":[{"text":"Variables","collapsed":true,"items":[{"text":"texts","link":"/api/@convlang/models/texts/variables/texts.md"}]}]}]},{"text":"@convlang/ops","link":"/api/@convlang/ops/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"LayerFailure","link":"/api/@convlang/ops/classes/LayerFailure.md"},{"text":"OpError","link":"/api/@convlang/ops/classes/OpError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"AnyLayer","link":"/api/@convlang/ops/interfaces/AnyLayer.md"},{"text":"AugmentationDefinition","link":"/api/@convlang/ops/interfaces/AugmentationDefinition.md"},{"text":"Bounds","link":"/api/@convlang/ops/interfaces/Bounds.md"},{"text":"BuiltLayer","link":"/api/@convlang/ops/interfaces/BuiltLayer.md"},{"text":"BuiltSample","link":"/api/@convlang/ops/interfaces/BuiltSample.md"},{"text":"ChosenWord","link":"/api/@convlang/ops/interfaces/ChosenWord.md"},{"text":"DataSettings","link":"/api/@convlang/ops/interfaces/DataSettings.md"},{"text":"Expectation","link":"/api/@convlang/ops/interfaces/Expectation.md"},{"text":"Factor","link":"/api/@convlang/ops/interfaces/Factor.md"},{"text":"GradientContext","link":"/api/@convlang/ops/interfaces/GradientContext.md"},{"text":"Head","link":"/api/@convlang/ops/interfaces/Head.md"},{"text":"ImageStepDefinition","link":"/api/@convlang/ops/interfaces/ImageStepDefinition.md"},{"text":"Inferred","link":"/api/@convlang/ops/interfaces/Inferred.md"},{"text":"InputSpec","link":"/api/@convlang/ops/interfaces/InputSpec.md"},{"text":"Interpreted","link":"/api/@convlang/ops/interfaces/Interpreted.md"},{"text":"InterpretOptions","link":"/api/@convlang/ops/interfaces/InterpretOptions.md"},{"text":"ItemShape","link":"/api/@convlang/ops/interfaces/ItemShape.md"},{"text":"KeyDefinition","link":"/api/@convlang/ops/interfaces/KeyDefinition.md"},{"text":"KeyForm","link":"/api/@convlang/ops/interfaces/KeyForm.md"},{"text":"LayerContext","link":"/api/@convlang/ops/interfaces/LayerContext.md"},{"text":"LayerDefinition","link":"/api/@convlang/ops/interfaces/LayerDefinition.md"},{"text":"LayerDerivation","link":"/api/@convlang/ops/interfaces/LayerDerivation.md"},{"text":"LayerFacts","link":"/api/@convlang/ops/interfaces/LayerFacts.md"},{"text":"LayerWindow","link":"/api/@convlang/ops/interfaces/LayerWindow.md"},{"text":"LossDefinition","link":"/api/@convlang/ops/interfaces/LossDefinition.md"},{"text":"LossSetting","link":"/api/@convlang/ops/interfaces/LossSetting.md"},{"text":"LossStep","link":"/api/@convlang/ops/interfaces/LossStep.md"},{"text":"LoweringContext","link":"/api/@convlang/ops/interfaces/LoweringContext.md"},{"text":"MetricDefinition","link":"/api/@convlang/ops/interfaces/MetricDefinition.md"},{"text":"OpDefinition","link":"/api/@convlang/ops/interfaces/OpDefinition.md"},{"text":"OpErrorSample","link":"/api/@convlang/ops/interfaces/OpErrorSample.md"},{"text":"OpRules","link":"/api/@convlang/ops/interfaces/OpRules.md"},{"text":"OpSample","link":"/api/@convlang/ops/interfaces/OpSample.md"},{"text":"OpSamples","link":"/api/@convlang/ops/interfaces/OpSamples.md"},{"text":"OptimizerDefinition","link":"/api/@convlang/ops/interfaces/OptimizerDefinition.md"},{"text":"OptimizerSetting","link":"/api/@convlang/ops/interfaces/OptimizerSetting.md"},{"text":"OptimizerStep","link":"/api/@convlang/ops/interfaces/OptimizerStep.md"},{"text":"OptionText","link":"/api/@convlang/ops/interfaces/OptionText.md"},{"text":"OpTraits","link":"/api/@convlang/ops/interfaces/OpTraits.md"},{"text":"PairAnswer","link":"/api/@convlang/ops/interfaces/PairAnswer.md"},{"text":"Parts","link":"/api/@convlang/ops/interfaces/Parts.md"},{"text":"RandomChange","link":"/api/@convlang/ops/interfaces/RandomChange.md"},{"text":"ReachedShape","link":"/api/@convlang/ops/interfaces/ReachedShape.md"},{"text":"RefTensor","link":"/api/@convlang/ops/interfaces/RefTensor.md"},{"text":"ResampleAttrs","link":"/api/@convlang/ops/interfaces/ResampleAttrs.md"},{"text":"ScheduleDefinition","link":"/api/@convlang/ops/interfaces/ScheduleDefinition.md"},{"text":"ScheduleMoment","link":"/api/@convlang/ops/interfaces/ScheduleMoment.md"},{"text":"ScheduleSetting","link":"/api/@convlang/ops/interfaces/ScheduleSetting.md"},{"text":"ScoredSample","link":"/api/@convlang/ops/interfaces/ScoredSample.md"},{"text":"SectionForm","link":"/api/@convlang/ops/interfaces/SectionForm.md"},{"text":"Settings","link":"/api/@convlang/ops/interfaces/Settings.md"},{"text":"SourceFacts","link":"/api/@convlang/ops/interfaces/SourceFacts.md"},{"text":"SourceSetting","link":"/api/@convlang/ops/interfaces/SourceSetting.md"},{"text":"Taps","link":"/api/@convlang/ops/interfaces/Taps.md"},{"text":"Target","link":"/api/@convlang/ops/interfaces/Target.md"},{"text":"TrainingContext","link":"/api/@convlang/ops/interfaces/TrainingContext.md"},{"text":"TrainSettings","link":"/api/@convlang/ops/interfaces/TrainSettings.md"},{"text":"UsualRates","link":"/api/@convlang/ops/interfaces/UsualRates.md"},{"text":"Vocabulary","link":"/api/@convlang/ops/interfaces/Vocabulary.md"},{"text":"WindowAxis","link":"/api/@convlang/ops/interfaces/WindowAxis.md"},{"text":"WindowFit","link":"/api/@convlang/ops/interfaces/WindowFit.md"},{"text":"WindowMismatch","link":"/api/@convlang/ops/interfaces/WindowMismatch.md"},{"text":"WindowRequest","link":"/api/@convlang/ops/interfaces/WindowRequest.md"},{"text":"WordChoice","link":"/api/@convlang/ops/interfaces/WordChoice.md"},{"text":"WordDefinition","link":"/api/@convlang/ops/interfaces/WordDefinition.md"},{"text":"WrittenSource","link":"/api/@convlang/ops/interfaces/WrittenSource.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"AnyOp","link":"/api/@convlang/ops/type-aliases/AnyOp.md"},{"text":"ArgSchema","link":"/api/@convlang/ops/type-aliases/ArgSchema.md"},{"text":"ArgsOf","link":"/api/@convlang/ops/type-aliases/ArgsOf.md"},{"text":"ArgSpec","link":"/api/@convlang/ops/type-aliases/ArgSpec.md"},{"text":"ArgValue","link":"/api/@convlang/ops/type-aliases/ArgValue.md"},{"text":"ArgValueOf","link":"/api/@convlang/ops/type-aliases/ArgValueOf.md"},{"text":"AttrSchema","link":"/api/@convlang/ops/type-aliases/AttrSchema.md"},{"text":"AttrsOf","link":"/api/@convlang/ops/type-aliases/AttrsOf.md"},{"text":"AttrSpec","link":"/api/@convlang/ops/type-aliases/AttrSpec.md"},{"text":"AttrType","link":"/api/@convlang/ops/type-aliases/AttrType.md"},{"text":"AugmentStep","link":"/api/@convlang/ops/type-aliases/AugmentStep.md"},{"text":"AverageSetting","link":"/api/@convlang/ops/type-aliases/AverageSetting.md"},{"text":"ChosenOf","link":"/api/@convlang/ops/type-aliases/ChosenOf.md"},{"text":"ClipSetting","link":"/api/@convlang/ops/type-aliases/ClipSetting.md"},{"text":"Comparison","link":"/api/@convlang/ops/type-aliases/Comparison.md"},{"text":"CompleteValues","link":"/api/@convlang/ops/type-aliases/CompleteValues.md"},{"text":"CoreLayers","link":"/api/@convlang/ops/type-aliases/CoreLayers.md"},{"text":"CoreOps","link":"/api/@convlang/ops/type-aliases/CoreOps.md"},{"text":"Flat","link":"/api/@convlang/ops/type-aliases/Flat.md"},{"text":"GradientRule","link":"/api/@convlang/ops/type-aliases/GradientRule.md"},{"text":"HeadLabels","link":"/api/@convlang/ops/type-aliases/HeadLabels.md"},{"text":"ImageChange","link":"/api/@convlang/ops/type-aliases/ImageChange.md"},{"text":"ImageShape","link":"/api/@convlang/ops/type-aliases/ImageShape.md"},{"text":"InitName","link":"/api/@convlang/ops/type-aliases/InitName.md"},{"text":"JoinedTables","link":"/api/@convlang/ops/type-aliases/JoinedTables.md"},{"text":"KeyArgument","link":"/api/@convlang/ops/type-aliases/KeyArgument.md"},{"text":"KeyArguments","link":"/api/@convlang/ops/type-aliases/KeyArguments.md"},{"text":"KeyValueOf","link":"/api/@convlang/ops/type-aliases/KeyValueOf.md"},{"text":"KeyValues","link":"/api/@convlang/ops/type-aliases/KeyValues.md"},{"text":"KnownValues","link":"/api/@convlang/ops/type-aliases/KnownValues.md"},{"text":"LayerFamily","link":"/api/@convlang/ops/type-aliases/LayerFamily.md"},{"text":"LayerName","link":"/api/@convlang/ops/type-aliases/LayerName.md"},{"text":"LayerProblem","link":"/api/@convlang/ops/type-aliases/LayerProblem.md"},{"text":"LayersOf","link":"/api/@convlang/ops/type-aliases/LayersOf.md"},{"text":"LayerTakes","link":"/api/@convlang/ops/type-aliases/LayerTakes.md"},{"text":"LoweredOp","link":"/api/@convlang/ops/type-aliases/LoweredOp.md"},{"text":"LoweringRule","link":"/api/@convlang/ops/type-aliases/LoweringRule.md"},{"text":"NamedThing","link":"/api/@convlang/ops/type-aliases/NamedThing.md"},{"text":"OpName","link":"/api/@convlang/ops/type-aliases/OpName.md"},{"text":"OptimizerArguments","link":"/api/@convlang/ops/type-aliases/OptimizerArguments.md"},{"text":"OptionSpec","link":"/api/@convlang/ops/type-aliases/OptionSpec.md"},{"text":"PadSpec","link":"/api/@convlang/ops/type-aliases/PadSpec.md"},{"text":"ParameterStart","link":"/api/@convlang/ops/type-aliases/ParameterStart.md"},{"text":"PreprocessStep","link":"/api/@convlang/ops/type-aliases/PreprocessStep.md"},{"text":"ResampleRule","link":"/api/@convlang/ops/type-aliases/ResampleRule.md"},{"text":"Rounding","link":"/api/@convlang/ops/type-aliases/Rounding.md"},{"text":"SampleInput","link":"/api/@convlang/ops/type-aliases/SampleInput.md"},{"text":"SectionDefinition","link":"/api/@convlang/ops/type-aliases/SectionDefinition.md"},{"text":"SectionValueKind","link":"/api/@convlang/ops/type-aliases/SectionValueKind.md"},{"text":"SettingArgument","link":"/api/@convlang/ops/type-aliases/SettingArgument.md"},{"text":"SettingArguments","link":"/api/@convlang/ops/type-aliases/SettingArguments.md"},{"text":"SettingRecord","link":"/api/@convlang/ops/type-aliases/SettingRecord.md"},{"text":"SettingValue","link":"/api/@convlang/ops/type-aliases/SettingValue.md"},{"text":"SettingValues","link":"/api/@convlang/ops/type-aliases/SettingValues.md"},{"text":"SizeOf","link":"/api/@convlang/ops/type-aliases/SizeOf.md"},{"text":"SourceFault","link":"/api/@convlang/ops/type-aliases/SourceFault.md"},{"text":"SourceTable","link":"/api/@convlang/ops/type-aliases/SourceTable.md"},{"text":"TargetKind","link":"/api/@convlang/ops/type-aliases/TargetKind.md"},{"text":"TrainingRule","link":"/api/@convlang/ops/type-aliases/TrainingRule.md"},{"text":"ValueOf","link":"/api/@convlang/ops/type-aliases/ValueOf.md"},{"text":"WatchedMetric","link":"/api/@convlang/ops/type-aliases/WatchedMetric.md"},{"text":"WindowResult","link":"/api/@convlang/ops/type-aliases/WindowResult.md"},{"text":"WordSetting","link":"/api/@convlang/ops/type-aliases/WordSetting.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"coreAugmentations","link":"/api/@convlang/ops/variables/coreAugmentations.md"},{"text":"coreImageSteps","link":"/api/@convlang/ops/variables/coreImageSteps.md"},{"text":"coreLayers","link":"/api/@convlang/ops/variables/coreLayers.md"},{"text":"coreLosses","link":"/api/@convlang/ops/variables/coreLosses.md"},{"text":"coreMetrics","link":"/api/@convlang/ops/variables/coreMetrics.md"},{"text":"coreOps","link":"/api/@convlang/ops/variables/coreOps.md"},{"text":"coreOptimizers","link":"/api/@convlang/ops/variables/coreOptimizers.md"},{"text":"coreRules","link":"/api/@convlang/ops/variables/coreRules.md"},{"text":"coreSchedules","link":"/api/@convlang/ops/variables/coreSchedules.md"},{"text":"coreSources","link":"/api/@convlang/ops/variables/coreSources.md"},{"text":"coreTyping","link":"/api/@convlang/ops/variables/coreTyping.md"},{"text":"coreVocabulary","link":"/api/@convlang/ops/variables/coreVocabulary.md"},{"text":"defaultMetrics","link":"/api/@convlang/ops/variables/defaultMetrics.md"},{"text":"epochBounds","link":"/api/@convlang/ops/variables/epochBounds.md"},{"text":"expectKeys","link":"/api/@convlang/ops/variables/expectKeys.md"},{"text":"gradientRules","link":"/api/@convlang/ops/variables/gradientRules.md"},{"text":"initDocs","link":"/api/@convlang/ops/variables/initDocs.md"},{"text":"initNames","link":"/api/@convlang/ops/variables/initNames.md"},{"text":"LARGEST_SIZE","link":"/api/@convlang/ops/variables/LARGEST_SIZE.md"},{"text":"loweringRules","link":"/api/@convlang/ops/variables/loweringRules.md"},{"text":"metricTables","link":"/api/@convlang/ops/variables/metricTables.md"},{"text":"MOST_EPOCHS","link":"/api/@convlang/ops/variables/MOST_EPOCHS.md"},{"text":"noPad","link":"/api/@convlang/ops/variables/noPad.md"},{"text":"opSamples","link":"/api/@convlang/ops/variables/opSamples.md"},{"text":"resampleKinds","link":"/api/@convlang/ops/variables/resampleKinds.md"},{"text":"sectionGrammar","link":"/api/@convlang/ops/variables/sectionGrammar.md"},{"text":"targetNames","link":"/api/@convlang/ops/variables/targetNames.md"},{"text":"trainingRules","link":"/api/@convlang/ops/variables/trainingRules.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"absentValues","link":"/api/@convlang/ops/functions/absentValues.md"},{"text":"argumentForm","link":"/api/@convlang/ops/functions/argumentForm.md"},{"text":"assumedLabels","link":"/api/@convlang/ops/functions/assumedLabels.md"},{"text":"balancedHeads","link":"/api/@convlang/ops/functions/balancedHeads.md"},{"text":"boundsProblem","link":"/api/@convlang/ops/functions/boundsProblem.md"},{"text":"boundsText","link":"/api/@convlang/ops/functions/boundsText.md"},{"text":"buildOn","link":"/api/@convlang/ops/functions/buildOn.md"},{"text":"buildSample","link":"/api/@convlang/ops/functions/buildSample.md"},{"text":"completeArgs","link":"/api/@convlang/ops/functions/completeArgs.md"},{"text":"completeAttrs","link":"/api/@convlang/ops/functions/completeAttrs.md"},{"text":"completeChoice","link":"/api/@convlang/ops/functions/completeChoice.md"},{"text":"completeKey","link":"/api/@convlang/ops/functions/completeKey.md"},{"text":"completeValues","link":"/api/@convlang/ops/functions/completeValues.md"},{"text":"createTyping","link":"/api/@convlang/ops/functions/createTyping.md"},{"text":"dataKeys","link":"/api/@convlang/ops/functions/dataKeys.md"},{"text":"defaultArg","link":"/api/@convlang/ops/functions/defaultArg.md"},{"text":"defineAugmentation","link":"/api/@convlang/ops/functions/defineAugmentation.md"},{"text":"defineImageStep","link":"/api/@convlang/ops/functions/defineImageStep.md"},{"text":"defineKey","link":"/api/@convlang/ops/functions/defineKey.md"},{"text":"defineLayer","link":"/api/@convlang/ops/functions/defineLayer.md"},{"text":"defineLoss","link":"/api/@convlang/ops/functions/defineLoss.md"},{"text":"defineMetric","link":"/api/@convlang/ops/functions/defineMetric.md"},{"text":"defineOp","link":"/api/@convlang/ops/functions/defineOp.md"},{"text":"defineOptimizer","link":"/api/@convlang/ops/functions/defineOptimizer.md"},{"text":"defineSchedule","link":"/api/@convlang/ops/functions/defineSchedule.md"},{"text":"dilatedExtent","link":"/api/@convlang/ops/functions/dilatedExtent.md"},{"text":"factList","link":"/api/@convlang/ops/functions/factList.md"},{"text":"factNumber","link":"/api/@convlang/ops/functions/factNumber.md"},{"text":"factPair","link":"/api/@convlang/ops/functions/factPair.md"},{"text":"factsOfImage","link":"/api/@convlang/ops/functions/factsOfImage.md"},{"text":"failLayer","link":"/api/@convlang/ops/functions/failLayer.md"},{"text":"featureSizes","link":"/api/@convlang/ops/functions/featureSizes.md"},{"text":"findOp","link":"/api/@convlang/ops/functions/findOp.md"},{"text":"findSource","link":"/api/@convlang/ops/functions/findSource.md"},{"text":"findWord","link":"/api/@convlang/ops/functions/findWord.md"},{"text":"fitWindow","link":"/api/@convlang/ops/functions/fitWindow.md"},{"text":"headLogits","link":"/api/@convlang/ops/functions/headLogits.md"},{"text":"headRows","link":"/api/@convlang/ops/functions/headRows.md"},{"text":"imageGradTaps","link":"/api/@convlang/ops/functions/imageGradTaps.md"},{"text":"imageSize","link":"/api/@convlang/ops/functions/imageSize.md"},{"text":"imageSizes","link":"/api/@convlang/ops/functions/imageSizes.md"},{"text":"imageTaps","link":"/api/@convlang/ops/functions/imageTaps.md"},{"text":"inferOp","link":"/api/@convlang/ops/functions/inferOp.md"},{"text":"interpret","link":"/api/@convlang/ops/functions/interpret.md"},{"text":"isSignal","link":"/api/@convlang/ops/functions/isSignal.md"},{"text":"labelRank","link":"/api/@convlang/ops/functions/labelRank.md"},{"text":"mergeVocabulary","link":"/api/@convlang/ops/functions/mergeVocabulary.md"},{"text":"nearestWithin","link":"/api/@convlang/ops/functions/nearestWithin.md"},{"text":"onlyInput","link":"/api/@convlang/ops/functions/onlyInput.md"},{"text":"optionText","link":"/api/@convlang/ops/functions/optionText.md"},{"text":"predictedClass","link":"/api/@convlang/ops/functions/predictedClass.md"},{"text":"resolveWindow","link":"/api/@convlang/ops/functions/resolveWindow.md"},{"text":"sectionDefinitions","link":"/api/@convlang/ops/functions/sectionDefinitions.md"},{"text":"settingNames","link":"/api/@convlang/ops/functions/settingNames.md"},{"text":"shapeAttr","link":"/api/@convlang/ops/functions/shapeAttr.md"},{"text":"shapeBehind","link":"/api/@convlang/ops/functions/shapeBehind.md"},{"text":"shapeFromAttr","link":"/api/@convlang/ops/functions/shapeFromAttr.md"},{"text":"shapeOfText","link":"/api/@convlang/ops/functions/shapeOfText.md"},{"text":"sizesOfImage","link":"/api/@convlang/ops/functions/sizesOfImage.md"},{"text":"sourceFaults","link":"/api/@convlang/ops/functions/sourceFaults.md"},{"text":"targetList","link":"/api/@convlang/ops/functions/targetList.md"},{"text":"targetRows","link":"/api/@convlang/ops/functions/targetRows.md"},{"text":"trainKeys","link":"/api/@convlang/ops/functions/trainKeys.md"},{"text":"valueWidth","link":"/api/@convlang/ops/functions/valueWidth.md"},{"text":"watchedWords","link":"/api/@convlang/ops/functions/watchedWords.md"},{"text":"widen","link":"/api/@convlang/ops/functions/widen.md"},{"text":"widenAll","link":"/api/@convlang/ops/functions/widenAll.md"},{"text":"windowPositions","link":"/api/@convlang/ops/functions/windowPositions.md"},{"text":"withClassWeights","link":"/api/@convlang/ops/functions/withClassWeights.md"},{"text":"withoutClassWeights","link":"/api/@convlang/ops/functions/withoutClassWeights.md"},{"text":"wordForm","link":"/api/@convlang/ops/functions/wordForm.md"},{"text":"wordText","link":"/api/@convlang/ops/functions/wordText.md"},{"text":"wordValues","link":"/api/@convlang/ops/functions/wordValues.md"}]}]},{"text":"@convlang/passes","link":"/api/@convlang/passes/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"AddressSpace","link":"/api/@convlang/passes/interfaces/AddressSpace.md"},{"text":"GradientOptions","link":"/api/@convlang/passes/interfaces/GradientOptions.md"},{"text":"GradientRequest","link":"/api/@convlang/passes/interfaces/GradientRequest.md"},{"text":"LossOptions","link":"/api/@convlang/passes/interfaces/LossOptions.md"},{"text":"MemoryPlan","link":"/api/@convlang/passes/interfaces/MemoryPlan.md"},{"text":"MemoryRange","link":"/api/@convlang/passes/interfaces/MemoryRange.md"},{"text":"OptimizerChoice","link":"/api/@convlang/passes/interfaces/OptimizerChoice.md"},{"text":"PassOps","link":"/api/@convlang/passes/interfaces/PassOps.md"},{"text":"Probe","link":"/api/@convlang/passes/interfaces/Probe.md"},{"text":"Schedule","link":"/api/@convlang/passes/interfaces/Schedule.md"},{"text":"ScratchNeed","link":"/api/@convlang/passes/interfaces/ScratchNeed.md"},{"text":"TrainingOptions","link":"/api/@convlang/passes/interfaces/TrainingOptions.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"BatchSplit","link":"/api/@convlang/passes/type-aliases/BatchSplit.md"},{"text":"Place","link":"/api/@convlang/passes/type-aliases/Place.md"},{"text":"SchedulePass","link":"/api/@convlang/passes/type-aliases/SchedulePass.md"},{"text":"ScheduleStep","link":"/api/@convlang/passes/type-aliases/ScheduleStep.md"},{"text":"Supports","link":"/api/@convlang/passes/type-aliases/Supports.md"},{"text":"TraitTable","link":"/api/@convlang/passes/type-aliases/TraitTable.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"COMMON_BATCH_GROUP","link":"/api/@convlang/passes/variables/COMMON_BATCH_GROUP.md"},{"text":"EMPTY_SPACE","link":"/api/@convlang/passes/variables/EMPTY_SPACE.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"addOutputs","link":"/api/@convlang/passes/functions/addOutputs.md"},{"text":"aligned","link":"/api/@convlang/passes/functions/aligned.md"},{"text":"appendGradients","link":"/api/@convlang/passes/functions/appendGradients.md"},{"text":"averageName","link":"/api/@convlang/passes/functions/averageName.md"},{"text":"batchPartSize","link":"/api/@convlang/passes/functions/batchPartSize.md"},{"text":"countReaders","link":"/api/@convlang/passes/functions/countReaders.md"},{"text":"createEvaluationGraph","link":"/api/@convlang/passes/functions/createEvaluationGraph.md"},{"text":"createGradientGraph","link":"/api/@convlang/passes/functions/createGradientGraph.md"},{"text":"createTrainingGraph","link":"/api/@convlang/passes/functions/createTrainingGraph.md"},{"text":"extractNeeded","link":"/api/@convlang/passes/functions/extractNeeded.md"},{"text":"findNamed","link":"/api/@convlang/passes/functions/findNamed.md"},{"text":"fuse","link":"/api/@convlang/passes/functions/fuse.md"},{"text":"joinSpace","link":"/api/@convlang/passes/functions/joinSpace.md"},{"text":"labelsInput","link":"/api/@convlang/passes/functions/labelsInput.md"},{"text":"layerOutput","link":"/api/@convlang/passes/functions/layerOutput.md"},{"text":"lower","link":"/api/@convlang/passes/functions/lower.md"},{"text":"parameterKey","link":"/api/@convlang/passes/functions/parameterKey.md"},{"text":"passingValues","link":"/api/@convlang/passes/functions/passingValues.md"},{"text":"planMemory","link":"/api/@convlang/passes/functions/planMemory.md"},{"text":"probeLayers","link":"/api/@convlang/passes/functions/probeLayers.md"},{"text":"removeDead","link":"/api/@convlang/passes/functions/removeDead.md"},{"text":"scheduleGraph","link":"/api/@convlang/passes/functions/scheduleGraph.md"},{"text":"selectOutputs","link":"/api/@convlang/passes/functions/selectOutputs.md"},{"text":"splitAccumulation","link":"/api/@convlang/passes/functions/splitAccumulation.md"},{"text":"splitBatch","link":"/api/@convlang/passes/functions/splitBatch.md"}]}]},{"text":"@convlang/plugin","link":"/api/@convlang/plugin/","collapsed":true,"items":[{"text":"check","link":"/api/@convlang/plugin/check/","collapsed":true,"items":[{"text":"Functions","collapsed":true,"items":[{"text":"checkPlugin","link":"/api/@convlang/plugin/check/functions/checkPlugin.md"}]}]},{"text":"index","link":"/api/@convlang/plugin/index/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"PartName","link":"/api/@convlang/plugin/index/interfaces/PartName.md"},{"text":"Plugin","link":"/api/@convlang/plugin/index/interfaces/Plugin.md"},{"text":"Slot","link":"/api/@convlang/plugin/index/interfaces/Slot.md"},{"text":"Toolkit","link":"/api/@convlang/plugin/index/interfaces/Toolkit.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Brought","link":"/api/@convlang/plugin/index/type-aliases/Brought.md"},{"text":"Merged","link":"/api/@convlang/plugin/index/type-aliases/Merged.md"},{"text":"PluginParts","link":"/api/@convlang/plugin/index/type-aliases/PluginParts.md"},{"text":"Slots","link":"/api/@convlang/plugin/index/type-aliases/Slots.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"slots","link":"/api/@convlang/plugin/index/variables/slots.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"definePlugin","link":"/api/@convlang/plugin/index/functions/definePlugin.md"},{"text":"layerSection","link":"/api/@convlang/plugin/index/functions/layerSection.md"},{"text":"mergePlugins","link":"/api/@convlang/plugin/index/functions/mergePlugins.md"},{"text":"partSections","link":"/api/@convlang/plugin/index/functions/partSections.md"},{"text":"pluginPage","link":"/api/@convlang/plugin/index/functions/pluginPage.md"}]}]},{"text":"node","link":"/api/@convlang/plugin/node/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"ConfigChoice","link":"/api/@convlang/plugin/node/interfaces/ConfigChoice.md"},{"text":"PluginUse","link":"/api/@convlang/plugin/node/interfaces/PluginUse.md"},{"text":"ProjectConfig","link":"/api/@convlang/plugin/node/interfaces/ProjectConfig.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"distrust","link":"/api/@convlang/plugin/node/functions/distrust.md"},{"text":"findConfig","link":"/api/@convlang/plugin/node/functions/findConfig.md"},{"text":"loadToolkit","link":"/api/@convlang/plugin/node/functions/loadToolkit.md"},{"text":"oddManifest","link":"/api/@convlang/plugin/node/functions/oddManifest.md"},{"text":"parseConfig","link":"/api/@convlang/plugin/node/functions/parseConfig.md"}]}]}]},{"text":"@convlang/semantics","link":"/api/@convlang/semantics/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Analysis","link":"/api/@convlang/semantics/interfaces/Analysis.md"},{"text":"AnalysisContext","link":"/api/@convlang/semantics/interfaces/AnalysisContext.md"},{"text":"AnalysisOptions","link":"/api/@convlang/semantics/interfaces/AnalysisOptions.md"},{"text":"ArgumentPlace","link":"/api/@convlang/semantics/interfaces/ArgumentPlace.md"},{"text":"AxisWindow","link":"/api/@convlang/semantics/interfaces/AxisWindow.md"},{"text":"BindingContext","link":"/api/@convlang/semantics/interfaces/BindingContext.md"},{"text":"Candidate","link":"/api/@convlang/semantics/interfaces/Candidate.md"},{"text":"FaultyFile","link":"/api/@convlang/semantics/interfaces/FaultyFile.md"},{"text":"Finding","link":"/api/@convlang/semantics/interfaces/Finding.md"},{"text":"ForeignLayer","link":"/api/@convlang/semantics/interfaces/ForeignLayer.md"},{"text":"ForeignWords","link":"/api/@convlang/semantics/interfaces/ForeignWords.md"},{"text":"FoundSetting","link":"/api/@convlang/semantics/interfaces/FoundSetting.md"},{"text":"Limits","link":"/api/@convlang/semantics/interfaces/Limits.md"},{"text":"MemoryEstimate","link":"/api/@convlang/semantics/interfaces/MemoryEstimate.md"},{"text":"ModelCounts","link":"/api/@convlang/semantics/interfaces/ModelCounts.md"},{"text":"NameSymbol","link":"/api/@convlang/semantics/interfaces/NameSymbol.md"},{"text":"ReceptiveField","link":"/api/@convlang/semantics/interfaces/ReceptiveField.md"},{"text":"SectionName","link":"/api/@convlang/semantics/interfaces/SectionName.md"},{"text":"SettingPlace","link":"/api/@convlang/semantics/interfaces/SettingPlace.md"},{"text":"SiteStep","link":"/api/@convlang/semantics/interfaces/SiteStep.md"},{"text":"StageInstance","link":"/api/@convlang/semantics/interfaces/StageInstance.md"},{"text":"WatchResult","link":"/api/@convlang/semantics/interfaces/WatchResult.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"KnownSizes","link":"/api/@convlang/semantics/type-aliases/KnownSizes.md"},{"text":"SectionVocabulary","link":"/api/@convlang/semantics/type-aliases/SectionVocabulary.md"},{"text":"Site","link":"/api/@convlang/semantics/type-aliases/Site.md"},{"text":"SymbolKind","link":"/api/@convlang/semantics/type-aliases/SymbolKind.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"coreContext","link":"/api/@convlang/semantics/variables/coreContext.md"},{"text":"defaultLimits","link":"/api/@convlang/semantics/variables/defaultLimits.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"analyze","link":"/api/@convlang/semantics/functions/analyze.md"},{"text":"argumentPlaces","link":"/api/@convlang/semantics/functions/argumentPlaces.md"},{"text":"attrNumbers","link":"/api/@convlang/semantics/functions/attrNumbers.md"},{"text":"bindNames","link":"/api/@convlang/semantics/functions/bindNames.md"},{"text":"countModel","link":"/api/@convlang/semantics/functions/countModel.md"},{"text":"countRead","link":"/api/@convlang/semantics/functions/countRead.md"},{"text":"directionsOfShape","link":"/api/@convlang/semantics/functions/directionsOfShape.md"},{"text":"estimateMemory","link":"/api/@convlang/semantics/functions/estimateMemory.md"},{"text":"findSetting","link":"/api/@convlang/semantics/functions/findSetting.md"},{"text":"folderOf","link":"/api/@convlang/semantics/functions/folderOf.md"},{"text":"lastField","link":"/api/@convlang/semantics/functions/lastField.md"},{"text":"markRead","link":"/api/@convlang/semantics/functions/markRead.md"},{"text":"parameterSizes","link":"/api/@convlang/semantics/functions/parameterSizes.md"},{"text":"pathFrom","link":"/api/@convlang/semantics/functions/pathFrom.md"},{"text":"proveFixes","link":"/api/@convlang/semantics/functions/proveFixes.md"},{"text":"receptiveFields","link":"/api/@convlang/semantics/functions/receptiveFields.md"},{"text":"resolveUse","link":"/api/@convlang/semantics/functions/resolveUse.md"}]}]},{"text":"@convlang/syntax","link":"/api/@convlang/syntax/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Argument","link":"/api/@convlang/syntax/interfaces/Argument.md"},{"text":"AsSuffix","link":"/api/@convlang/syntax/interfaces/AsSuffix.md"},{"text":"BinaryExpression","link":"/api/@convlang/syntax/interfaces/BinaryExpression.md"},{"text":"BlockHeader","link":"/api/@convlang/syntax/interfaces/BlockHeader.md"},{"text":"BlockParameter","link":"/api/@convlang/syntax/interfaces/BlockParameter.md"},{"text":"CallCore","link":"/api/@convlang/syntax/interfaces/CallCore.md"},{"text":"Comment","link":"/api/@convlang/syntax/interfaces/Comment.md"},{"text":"ConstHeader","link":"/api/@convlang/syntax/interfaces/ConstHeader.md"},{"text":"Dims","link":"/api/@convlang/syntax/interfaces/Dims.md"},{"text":"EarlierFile","link":"/api/@convlang/syntax/interfaces/EarlierFile.md"},{"text":"ErrorNode","link":"/api/@convlang/syntax/interfaces/ErrorNode.md"},{"text":"FileNode","link":"/api/@convlang/syntax/interfaces/FileNode.md"},{"text":"FormattedFile","link":"/api/@convlang/syntax/interfaces/FormattedFile.md"},{"text":"FromCore","link":"/api/@convlang/syntax/interfaces/FromCore.md"},{"text":"Identifier","link":"/api/@convlang/syntax/interfaces/Identifier.md"},{"text":"IfCore","link":"/api/@convlang/syntax/interfaces/IfCore.md"},{"text":"InputSize","link":"/api/@convlang/syntax/interfaces/InputSize.md"},{"text":"LayerCore","link":"/api/@convlang/syntax/interfaces/LayerCore.md"},{"text":"LostName","link":"/api/@convlang/syntax/interfaces/LostName.md"},{"text":"Negation","link":"/api/@convlang/syntax/interfaces/Negation.md"},{"text":"NetHeader","link":"/api/@convlang/syntax/interfaces/NetHeader.md"},{"text":"NumberLiteral","link":"/api/@convlang/syntax/interfaces/NumberLiteral.md"},{"text":"ParallelCore","link":"/api/@convlang/syntax/interfaces/ParallelCore.md"},{"text":"ParsedFile","link":"/api/@convlang/syntax/interfaces/ParsedFile.md"},{"text":"Pipeline","link":"/api/@convlang/syntax/interfaces/Pipeline.md"},{"text":"PrintLayout","link":"/api/@convlang/syntax/interfaces/PrintLayout.md"},{"text":"RepeatCore","link":"/api/@convlang/syntax/interfaces/RepeatCore.md"},{"text":"RoundingHeader","link":"/api/@convlang/syntax/interfaces/RoundingHeader.md"},{"text":"Section","link":"/api/@convlang/syntax/interfaces/Section.md"},{"text":"SectionEntry","link":"/api/@convlang/syntax/interfaces/SectionEntry.md"},{"text":"SectionKey","link":"/api/@convlang/syntax/interfaces/SectionKey.md"},{"text":"SectionWords","link":"/api/@convlang/syntax/interfaces/SectionWords.md"},{"text":"ShapeSuffix","link":"/api/@convlang/syntax/interfaces/ShapeSuffix.md"},{"text":"Sides","link":"/api/@convlang/syntax/interfaces/Sides.md"},{"text":"SkipCore","link":"/api/@convlang/syntax/interfaces/SkipCore.md"},{"text":"SourceText","link":"/api/@convlang/syntax/interfaces/SourceText.md"},{"text":"Stage","link":"/api/@convlang/syntax/interfaces/Stage.md"},{"text":"Switch","link":"/api/@convlang/syntax/interfaces/Switch.md"},{"text":"SyntaxProblem","link":"/api/@convlang/syntax/interfaces/SyntaxProblem.md"},{"text":"TableHeader","link":"/api/@convlang/syntax/interfaces/TableHeader.md"},{"text":"TapCore","link":"/api/@convlang/syntax/interfaces/TapCore.md"},{"text":"Text","link":"/api/@convlang/syntax/interfaces/Text.md"},{"text":"UseHeader","link":"/api/@convlang/syntax/interfaces/UseHeader.md"},{"text":"WrittenOption","link":"/api/@convlang/syntax/interfaces/WrittenOption.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ArgumentInput","link":"/api/@convlang/syntax/type-aliases/ArgumentInput.md"},{"text":"Atom","link":"/api/@convlang/syntax/type-aliases/Atom.md"},{"text":"Condition","link":"/api/@convlang/syntax/type-aliases/Condition.md"},{"text":"Core","link":"/api/@convlang/syntax/type-aliases/Core.md"},{"text":"Expression","link":"/api/@convlang/syntax/type-aliases/Expression.md"},{"text":"Header","link":"/api/@convlang/syntax/type-aliases/Header.md"},{"text":"RoundingWord","link":"/api/@convlang/syntax/type-aliases/RoundingWord.md"},{"text":"SectionGrammar","link":"/api/@convlang/syntax/type-aliases/SectionGrammar.md"},{"text":"SectionValue","link":"/api/@convlang/syntax/type-aliases/SectionValue.md"},{"text":"SignalSides","link":"/api/@convlang/syntax/type-aliases/SignalSides.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"allPipelines","link":"/api/@convlang/syntax/functions/allPipelines.md"},{"text":"errorsIn","link":"/api/@convlang/syntax/functions/errorsIn.md"},{"text":"filePipelines","link":"/api/@convlang/syntax/functions/filePipelines.md"},{"text":"formatFile","link":"/api/@convlang/syntax/functions/formatFile.md"},{"text":"innerPipelines","link":"/api/@convlang/syntax/functions/innerPipelines.md"},{"text":"isSourceKey","link":"/api/@convlang/syntax/functions/isSourceKey.md"},{"text":"makeArgument","link":"/api/@convlang/syntax/functions/makeArgument.md"},{"text":"makeAs","link":"/api/@convlang/syntax/functions/makeAs.md"},{"text":"makeBinary","link":"/api/@convlang/syntax/functions/makeBinary.md"},{"text":"makeEntry","link":"/api/@convlang/syntax/functions/makeEntry.md"},{"text":"makeFile","link":"/api/@convlang/syntax/functions/makeFile.md"},{"text":"makeFrom","link":"/api/@convlang/syntax/functions/makeFrom.md"},{"text":"makeLayer","link":"/api/@convlang/syntax/functions/makeLayer.md"},{"text":"makeNet","link":"/api/@convlang/syntax/functions/makeNet.md"},{"text":"makeNumber","link":"/api/@convlang/syntax/functions/makeNumber.md"},{"text":"makeParallel","link":"/api/@convlang/syntax/functions/makeParallel.md"},{"text":"makePipeline","link":"/api/@convlang/syntax/functions/makePipeline.md"},{"text":"makeRepeat","link":"/api/@convlang/syntax/functions/makeRepeat.md"},{"text":"makeRounding","link":"/api/@convlang/syntax/functions/makeRounding.md"},{"text":"makeSection","link":"/api/@convlang/syntax/functions/makeSection.md"},{"text":"makeShape","link":"/api/@convlang/syntax/functions/makeShape.md"},{"text":"makeSizes","link":"/api/@convlang/syntax/functions/makeSizes.md"},{"text":"makeSkip","link":"/api/@convlang/syntax/functions/makeSkip.md"},{"text":"makeStage","link":"/api/@convlang/syntax/functions/makeStage.md"},{"text":"makeSwitch","link":"/api/@convlang/syntax/functions/makeSwitch.md"},{"text":"makeTable","link":"/api/@convlang/syntax/functions/makeTable.md"},{"text":"makeTap","link":"/api/@convlang/syntax/functions/makeTap.md"},{"text":"makeWord","link":"/api/@convlang/syntax/functions/makeWord.md"},{"text":"parseFile","link":"/api/@convlang/syntax/functions/parseFile.md"},{"text":"printAtoms","link":"/api/@convlang/syntax/functions/printAtoms.md"},{"text":"printExpression","link":"/api/@convlang/syntax/functions/printExpression.md"},{"text":"printFile","link":"/api/@convlang/syntax/functions/printFile.md"},{"text":"printLayers","link":"/api/@convlang/syntax/functions/printLayers.md"},{"text":"printSizes","link":"/api/@convlang/syntax/functions/printSizes.md"},{"text":"reparseFile","link":"/api/@convlang/syntax/functions/reparseFile.md"},{"text":"sectionKey","link":"/api/@convlang/syntax/functions/sectionKey.md"},{"text":"shortestSides","link":"/api/@convlang/syntax/functions/shortestSides.md"},{"text":"sourceOptions","link":"/api/@convlang/syntax/functions/sourceOptions.md"},{"text":"takesFirst","link":"/api/@convlang/syntax/functions/takesFirst.md"}]}]},{"text":"@convlang/tensor","link":"/api/@convlang/tensor/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"RandomStream","link":"/api/@convlang/tensor/classes/RandomStream.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"Mismatch","link":"/api/@convlang/tensor/interfaces/Mismatch.md"},{"text":"Tensor","link":"/api/@convlang/tensor/interfaces/Tensor.md"},{"text":"Tolerance","link":"/api/@convlang/tensor/interfaces/Tolerance.md"},{"text":"TypedArrays","link":"/api/@convlang/tensor/interfaces/TypedArrays.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"DType","link":"/api/@convlang/tensor/type-aliases/DType.md"},{"text":"RandomPurpose","link":"/api/@convlang/tensor/type-aliases/RandomPurpose.md"}]},{"text":"Variables","collapsed":true,"items":[{"text":"bytesPerElement","link":"/api/@convlang/tensor/variables/bytesPerElement.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"allClose","link":"/api/@convlang/tensor/functions/allClose.md"},{"text":"allocate","link":"/api/@convlang/tensor/functions/allocate.md"},{"text":"findMismatch","link":"/api/@convlang/tensor/functions/findMismatch.md"},{"text":"philox","link":"/api/@convlang/tensor/functions/philox.md"},{"text":"placeOf","link":"/api/@convlang/tensor/functions/placeOf.md"},{"text":"scalar","link":"/api/@convlang/tensor/functions/scalar.md"},{"text":"sizeOf","link":"/api/@convlang/tensor/functions/sizeOf.md"},{"text":"tensor","link":"/api/@convlang/tensor/functions/tensor.md"},{"text":"tensorFault","link":"/api/@convlang/tensor/functions/tensorFault.md"},{"text":"zeros","link":"/api/@convlang/tensor/functions/zeros.md"}]}]},{"text":"@convlang/train","link":"/api/@convlang/train/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"BackendUse","link":"/api/@convlang/train/interfaces/BackendUse.md"},{"text":"Checkpoint","link":"/api/@convlang/train/interfaces/Checkpoint.md"},{"text":"CheckpointOptions","link":"/api/@convlang/train/interfaces/CheckpointOptions.md"},{"text":"CheckpointRun","link":"/api/@convlang/train/interfaces/CheckpointRun.md"},{"text":"ClassScore","link":"/api/@convlang/train/interfaces/ClassScore.md"},{"text":"DataOptions","link":"/api/@convlang/train/interfaces/DataOptions.md"},{"text":"DeviceLoss","link":"/api/@convlang/train/interfaces/DeviceLoss.md"},{"text":"EpochProgress","link":"/api/@convlang/train/interfaces/EpochProgress.md"},{"text":"EpochRecord","link":"/api/@convlang/train/interfaces/EpochRecord.md"},{"text":"EpochSums","link":"/api/@convlang/train/interfaces/EpochSums.md"},{"text":"EvaluateOptions","link":"/api/@convlang/train/interfaces/EvaluateOptions.md"},{"text":"HeadMetrics","link":"/api/@convlang/train/interfaces/HeadMetrics.md"},{"text":"HeadScores","link":"/api/@convlang/train/interfaces/HeadScores.md"},{"text":"HeadSums","link":"/api/@convlang/train/interfaces/HeadSums.md"},{"text":"KeptTextOptions","link":"/api/@convlang/train/interfaces/KeptTextOptions.md"},{"text":"Metrics","link":"/api/@convlang/train/interfaces/Metrics.md"},{"text":"ModelOutputs","link":"/api/@convlang/train/interfaces/ModelOutputs.md"},{"text":"Predictor","link":"/api/@convlang/train/interfaces/Predictor.md"},{"text":"PredictorOptions","link":"/api/@convlang/train/interfaces/PredictorOptions.md"},{"text":"RunOptions","link":"/api/@convlang/train/interfaces/RunOptions.md"},{"text":"RunPosition","link":"/api/@convlang/train/interfaces/RunPosition.md"},{"text":"RunResult","link":"/api/@convlang/train/interfaces/RunResult.md"},{"text":"RunUnderWay","link":"/api/@convlang/train/interfaces/RunUnderWay.md"},{"text":"SchedulePosition","link":"/api/@convlang/train/interfaces/SchedulePosition.md"},{"text":"Scores","link":"/api/@convlang/train/interfaces/Scores.md"},{"text":"StepProgress","link":"/api/@convlang/train/interfaces/StepProgress.md"},{"text":"StoredWeights","link":"/api/@convlang/train/interfaces/StoredWeights.md"},{"text":"TrainableModel","link":"/api/@convlang/train/interfaces/TrainableModel.md"},{"text":"TrainedOn","link":"/api/@convlang/train/interfaces/TrainedOn.md"},{"text":"TrainResult","link":"/api/@convlang/train/interfaces/TrainResult.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Confusion","link":"/api/@convlang/train/type-aliases/Confusion.md"},{"text":"MetricSums","link":"/api/@convlang/train/type-aliases/MetricSums.md"},{"text":"ModelImages","link":"/api/@convlang/train/type-aliases/ModelImages.md"},{"text":"PredictOptions","link":"/api/@convlang/train/type-aliases/PredictOptions.md"},{"text":"ProgressEvent","link":"/api/@convlang/train/type-aliases/ProgressEvent.md"},{"text":"TrainedFit","link":"/api/@convlang/train/type-aliases/TrainedFit.md"},{"text":"TrainedModel","link":"/api/@convlang/train/type-aliases/TrainedModel.md"},{"text":"TrainOptions","link":"/api/@convlang/train/type-aliases/TrainOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"checkCall","link":"/api/@convlang/train/functions/checkCall.md"},{"text":"checkModel","link":"/api/@convlang/train/functions/checkModel.md"},{"text":"compareTrained","link":"/api/@convlang/train/functions/compareTrained.md"},{"text":"contentHash","link":"/api/@convlang/train/functions/contentHash.md"},{"text":"createPredictor","link":"/api/@convlang/train/functions/createPredictor.md"},{"text":"decodeCheckpoint","link":"/api/@convlang/train/functions/decodeCheckpoint.md"},{"text":"decodeImages","link":"/api/@convlang/train/functions/decodeImages.md"},{"text":"decodeWeights","link":"/api/@convlang/train/functions/decodeWeights.md"},{"text":"encodeWeights","link":"/api/@convlang/train/functions/encodeWeights.md"},{"text":"evaluate","link":"/api/@convlang/train/functions/evaluate.md"},{"text":"fingerprint","link":"/api/@convlang/train/functions/fingerprint.md"},{"text":"headOp","link":"/api/@convlang/train/functions/headOp.md"},{"text":"headValues","link":"/api/@convlang/train/functions/headValues.md"},{"text":"learningRate","link":"/api/@convlang/train/functions/learningRate.md"},{"text":"learntOf","link":"/api/@convlang/train/functions/learntOf.md"},{"text":"metricOf","link":"/api/@convlang/train/functions/metricOf.md"},{"text":"predict","link":"/api/@convlang/train/functions/predict.md"},{"text":"train","link":"/api/@convlang/train/functions/train.md"},{"text":"trainedModel","link":"/api/@convlang/train/functions/trainedModel.md"},{"text":"trainedTaps","link":"/api/@convlang/train/functions/trainedTaps.md"}]}]},{"text":"@convlang/visualize","link":"/api/@convlang/visualize/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"Area","link":"/api/@convlang/visualize/interfaces/Area.md"},{"text":"Drawing","link":"/api/@convlang/visualize/interfaces/Drawing.md"},{"text":"DrawnBox","link":"/api/@convlang/visualize/interfaces/DrawnBox.md"},{"text":"DrawnLine","link":"/api/@convlang/visualize/interfaces/DrawnLine.md"},{"text":"DrawnNode","link":"/api/@convlang/visualize/interfaces/DrawnNode.md"},{"text":"Picture","link":"/api/@convlang/visualize/interfaces/Picture.md"},{"text":"PictureBox","link":"/api/@convlang/visualize/interfaces/PictureBox.md"},{"text":"PictureEdge","link":"/api/@convlang/visualize/interfaces/PictureEdge.md"},{"text":"PictureNode","link":"/api/@convlang/visualize/interfaces/PictureNode.md"},{"text":"PictureOptions","link":"/api/@convlang/visualize/interfaces/PictureOptions.md"},{"text":"Point","link":"/api/@convlang/visualize/interfaces/Point.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"Family","link":"/api/@convlang/visualize/type-aliases/Family.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createPicture","link":"/api/@convlang/visualize/functions/createPicture.md"},{"text":"layOut","link":"/api/@convlang/visualize/functions/layOut.md"},{"text":"renderSvg","link":"/api/@convlang/visualize/functions/renderSvg.md"},{"text":"renderText","link":"/api/@convlang/visualize/functions/renderText.md"}]}]},{"text":"convlang","link":"/api/convlang/","collapsed":true,"items":[{"text":"index","link":"/api/convlang/index/","collapsed":true,"items":[{"text":"Classes","collapsed":true,"items":[{"text":"ConvlangError","link":"/api/convlang/index/classes/ConvlangError.md"}]},{"text":"Interfaces","collapsed":true,"items":[{"text":"ArrayData","link":"/api/convlang/index/interfaces/ArrayData.md"},{"text":"CheckedSource","link":"/api/convlang/index/interfaces/CheckedSource.md"},{"text":"Compilation","link":"/api/convlang/index/interfaces/Compilation.md"},{"text":"CompileContext","link":"/api/convlang/index/interfaces/CompileContext.md"},{"text":"DataSource","link":"/api/convlang/index/interfaces/DataSource.md"},{"text":"DecodeWeightsOptions","link":"/api/convlang/index/interfaces/DecodeWeightsOptions.md"},{"text":"Diagnostic","link":"/api/convlang/index/interfaces/Diagnostic.md"},{"text":"EpochProgress","link":"/api/convlang/index/interfaces/EpochProgress.md"},{"text":"Filters","link":"/api/convlang/index/interfaces/Filters.md"},{"text":"Metrics","link":"/api/convlang/index/interfaces/Metrics.md"},{"text":"Model","link":"/api/convlang/index/interfaces/Model.md"},{"text":"ModelContext","link":"/api/convlang/index/interfaces/ModelContext.md"},{"text":"ModelOutputs","link":"/api/convlang/index/interfaces/ModelOutputs.md"},{"text":"ModelWeights","link":"/api/convlang/index/interfaces/ModelWeights.md"},{"text":"NetMethods","link":"/api/convlang/index/interfaces/NetMethods.md"},{"text":"PipelineMethods","link":"/api/convlang/index/interfaces/PipelineMethods.md"},{"text":"Plugin","link":"/api/convlang/index/interfaces/Plugin.md"},{"text":"Predictor","link":"/api/convlang/index/interfaces/Predictor.md"},{"text":"RunUnderWay","link":"/api/convlang/index/interfaces/RunUnderWay.md"},{"text":"Sides","link":"/api/convlang/index/interfaces/Sides.md"},{"text":"StageDraft","link":"/api/convlang/index/interfaces/StageDraft.md"},{"text":"StepProgress","link":"/api/convlang/index/interfaces/StepProgress.md"},{"text":"StoredWeights","link":"/api/convlang/index/interfaces/StoredWeights.md"},{"text":"Tensor","link":"/api/convlang/index/interfaces/Tensor.md"},{"text":"TrainResult","link":"/api/convlang/index/interfaces/TrainResult.md"}]},{"text":"Type Aliases","collapsed":true,"items":[{"text":"ArgumentInput","link":"/api/convlang/index/type-aliases/ArgumentInput.md"},{"text":"BackendChoice","link":"/api/convlang/index/type-aliases/BackendChoice.md"},{"text":"CoreDraft","link":"/api/convlang/index/type-aliases/CoreDraft.md"},{"text":"Given","link":"/api/convlang/index/type-aliases/Given.md"},{"text":"GivenOf","link":"/api/convlang/index/type-aliases/GivenOf.md"},{"text":"GivenToLayer","link":"/api/convlang/index/type-aliases/GivenToLayer.md"},{"text":"KeysOf","link":"/api/convlang/index/type-aliases/KeysOf.md"},{"text":"LayerWord","link":"/api/convlang/index/type-aliases/LayerWord.md"},{"text":"LearntWeights","link":"/api/convlang/index/type-aliases/LearntWeights.md"},{"text":"MergeWord","link":"/api/convlang/index/type-aliases/MergeWord.md"},{"text":"ModelImages","link":"/api/convlang/index/type-aliases/ModelImages.md"},{"text":"Net","link":"/api/convlang/index/type-aliases/Net.md"},{"text":"NetRounding","link":"/api/convlang/index/type-aliases/NetRounding.md"},{"text":"Pipeline","link":"/api/convlang/index/type-aliases/Pipeline.md"},{"text":"PipelineDraft","link":"/api/convlang/index/type-aliases/PipelineDraft.md"},{"text":"PipelinePart","link":"/api/convlang/index/type-aliases/PipelinePart.md"},{"text":"ProgressEvent","link":"/api/convlang/index/type-aliases/ProgressEvent.md"},{"text":"RunnableModel","link":"/api/convlang/index/type-aliases/RunnableModel.md"},{"text":"SectionEntries","link":"/api/convlang/index/type-aliases/SectionEntries.md"},{"text":"SignalSides","link":"/api/convlang/index/type-aliases/SignalSides.md"},{"text":"Size","link":"/api/convlang/index/type-aliases/Size.md"},{"text":"Table","link":"/api/convlang/index/type-aliases/Table.md"},{"text":"TrainedFit","link":"/api/convlang/index/type-aliases/TrainedFit.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"argumentAt","link":"/api/convlang/index/functions/argumentAt.md"},{"text":"checkSource","link":"/api/convlang/index/functions/checkSource.md"},{"text":"compareTrained","link":"/api/convlang/index/functions/compareTrained.md"},{"text":"compile","link":"/api/convlang/index/functions/compile.md"},{"text":"compileModel","link":"/api/convlang/index/functions/compileModel.md"},{"text":"createPredictor","link":"/api/convlang/index/functions/createPredictor.md"},{"text":"createTsBackend","link":"/api/convlang/index/functions/createTsBackend.md"},{"text":"decodeWeights","link":"/api/convlang/index/functions/decodeWeights.md"},{"text":"defineAugmentation","link":"/api/convlang/index/functions/defineAugmentation.md"},{"text":"defineImageStep","link":"/api/convlang/index/functions/defineImageStep.md"},{"text":"defineLayer","link":"/api/convlang/index/functions/defineLayer.md"},{"text":"defineLoss","link":"/api/convlang/index/functions/defineLoss.md"},{"text":"defineMetric","link":"/api/convlang/index/functions/defineMetric.md"},{"text":"defineOp","link":"/api/convlang/index/functions/defineOp.md"},{"text":"defineOptimizer","link":"/api/convlang/index/functions/defineOptimizer.md"},{"text":"definePlugin","link":"/api/convlang/index/functions/definePlugin.md"},{"text":"defineSchedule","link":"/api/convlang/index/functions/defineSchedule.md"},{"text":"digitsSource","link":"/api/convlang/index/functions/digitsSource.md"},{"text":"encodeWeights","link":"/api/convlang/index/functions/encodeWeights.md"},{"text":"evaluate","link":"/api/convlang/index/functions/evaluate.md"},{"text":"fetchDocuments","link":"/api/convlang/index/functions/fetchDocuments.md"},{"text":"fingerprint","link":"/api/convlang/index/functions/fingerprint.md"},{"text":"fromArrays","link":"/api/convlang/index/functions/fromArrays.md"},{"text":"headRows","link":"/api/convlang/index/functions/headRows.md"},{"text":"learntOf","link":"/api/convlang/index/functions/learntOf.md"},{"text":"model","link":"/api/convlang/index/functions/model.md"},{"text":"net","link":"/api/convlang/index/functions/net.md"},{"text":"onlyInput","link":"/api/convlang/index/functions/onlyInput.md"},{"text":"predict","link":"/api/convlang/index/functions/predict.md"},{"text":"readFrom","link":"/api/convlang/index/functions/readFrom.md"},{"text":"renderDiagnostic","link":"/api/convlang/index/functions/renderDiagnostic.md"},{"text":"settingAt","link":"/api/convlang/index/functions/settingAt.md"},{"text":"stagesAt","link":"/api/convlang/index/functions/stagesAt.md"},{"text":"summarize","link":"/api/convlang/index/functions/summarize.md"},{"text":"symbolAt","link":"/api/convlang/index/functions/symbolAt.md"},{"text":"targetRows","link":"/api/convlang/index/functions/targetRows.md"},{"text":"tensor","link":"/api/convlang/index/functions/tensor.md"},{"text":"train","link":"/api/convlang/index/functions/train.md"}]}]},{"text":"node","link":"/api/convlang/node/","collapsed":true,"items":[{"text":"Interfaces","collapsed":true,"items":[{"text":"LoadModelOptions","link":"/api/convlang/node/interfaces/LoadModelOptions.md"},{"text":"OpenDataOptions","link":"/api/convlang/node/interfaces/OpenDataOptions.md"}]},{"text":"Functions","collapsed":true,"items":[{"text":"createUseReader","link":"/api/convlang/node/functions/createUseReader.md"},{"text":"loadModel","link":"/api/convlang/node/functions/loadModel.md"},{"text":"loadWeights","link":"/api/convlang/node/functions/loadWeights.md"},{"text":"openData","link":"/api/convlang/node/functions/openData.md"},{"text":"saveWeights","link":"/api/convlang/node/functions/saveWeights.md"}]}]}]}]}],"/":[{"text":"Guide","items":[{"text":"Getting started","link":"/guide/getting-started"},{"text":"Installing","link":"/guide/installing"},{"text":"The language","link":"/guide/language"},{"text":"Layers","link":"/guide/layers"},{"text":"Training and data","link":"/guide/training"},{"text":"Command line","link":"/guide/command-line"},{"text":"What runs, and whose it is","link":"/guide/trust"},{"text":"Backends","link":"/guide/backends"},{"text":"Comparing backends","link":"/guide/comparing"},{"text":"As a library","link":"/guide/library"}]},{"text":"Tutorials","items":[{"text":"A new backend","link":"/tutorials/backend"},{"text":"A new layer","link":"/tutorials/op"},{"text":"A new data source","link":"/tutorials/data-source"}]},{"text":"Reference","items":[{"text":"Networks","link":"/reference/counts"},{"text":"Words of training and data","link":"/reference/words"},{"text":"Ops","link":"/reference/ops"},{"text":"Backends, op by op","link":"/reference/backends"},{"text":"How it is tested","link":"/reference/promises"},{"text":"Errors","link":"/errors/"},{"text":"Library","link":"/api/"}]},{"text":"Inside","items":[{"text":"Architecture","link":"/architecture"},{"text":"Decisions","link":"/decisions/","collapsed":true,"items":[{"text":"001 Sources through an export condition","link":"/decisions/001-source-condition"},{"text":"002 Layers are not ops","link":"/decisions/002-layers-and-ops"},{"text":"003 Random streams go by place, not by name","link":"/decisions/003-random-streams"},{"text":"004 The package `convlang` names a backend","link":"/decisions/004-convlang-face"},{"text":"005 Keys of sections are reserved by section","link":"/decisions/005-section-keys"},{"text":"006 A split batch gives the same bits","link":"/decisions/006-batch-splitting"},{"text":"007 The command is bundled, the libraries are not","link":"/decisions/007-bundled-command"},{"text":"008 Pictures are read by sharp","link":"/decisions/008-png-by-sharp"},{"text":"009 The inner loops share one array","link":"/decisions/009-one-workspace"},{"text":"010 Pictures are laid out by ELK, column by column","link":"/decisions/010-graph-layout"},{"text":"011 A runtime for tables of kernels, and lowering inside `compile`","link":"/decisions/011-table-backends"},{"text":"012 The conformance kit lies below the backends","link":"/decisions/012-kit-below-backends"},{"text":"013 Plugins stand in a config, and several copies of a package are one","link":"/decisions/013-plugins-in-config"},{"text":"014 Shaders of our own on tfjs\'s WebGPU engine","link":"/decisions/014-own-shaders"},{"text":"015 The kit skips what capabilities lack, and a report is kept","link":"/decisions/015-declared-skips"},{"text":"016 Backends are compared op by op, each fed what the reference had","link":"/decisions/016-compared-op-by-op"},{"text":"017 The command asks for backends by package, and tries native ones in a process of their own","link":"/decisions/017-backends-of-the-command"},{"text":"018 Classes go by name, and data is known again by its content","link":"/decisions/018-data-known-again"},{"text":"019 Files of weights carry a checksum, and a hash of what they compute","link":"/decisions/019-sealed-files"},{"text":"020 A lock of our own in the folder of a run","link":"/decisions/020-lock-of-a-run"},{"text":"021 `check --as` compares the same words: what the file says is carried over, what it leaves out is not","link":"/decisions/021-the-same-words"},{"text":"023 The work of a check is counted","link":"/decisions/023-work-of-a-check"},{"text":"024 Code is the user\'s own, or trusted by name","link":"/decisions/024-whose-code"},{"text":"025 The contract of backends is kept around the part that computes","link":"/decisions/025-contract-in-one-place"},{"text":"026 What looks at graphs is not the compiler, and each framework has a room","link":"/decisions/026-a-room-for-each-framework"},{"text":"027 An op has an id that outlives its name","link":"/decisions/027-op-ids"},{"text":"028 One base for backends in the program\'s memory","link":"/decisions/028-host-backends"},{"text":"029 The vocabulary of training is data","link":"/decisions/029-vocabulary-as-data"},{"text":"030 A graph has no text form of its own","link":"/decisions/030-no-text-form-of-a-graph"},{"text":"031 A predictor holds the device, and a probe is a pass","link":"/decisions/031-predictor-and-probe"},{"text":"032 The core is a list of topics, and a plugin is a table of slots","link":"/decisions/032-topics-and-slots"},{"text":"033 One schema for the words of sections","link":"/decisions/033-words-of-sections"},{"text":"034 Images as they come, and targets of any size","link":"/decisions/034-images-and-targets"},{"text":"035 A run is a schedule and one address space","link":"/decisions/035-schedule-and-address-space"},{"text":"036 What an editor asks","link":"/decisions/036-what-an-editor-asks"},{"text":"037 A config may be JSON or a module, and packages are found by Node\'s rules","link":"/decisions/037-config-as-json-or-module"},{"text":"038 The keys of sections are definitions","link":"/decisions/038-keys-of-sections"},{"text":"039 Maps of classes, labels by head, images by input","link":"/decisions/039-labels-by-head-and-images-by-input"},{"text":"040 A state is one memory, and epilogues run on parts","link":"/decisions/040-memory-of-a-state"},{"text":"042 The kit trains what the definitions show","link":"/decisions/042-derived-networks"},{"text":"043 One reader of values, and keys that the parser is given","link":"/decisions/043-values-and-entries"},{"text":"044 Each head has its names and its metrics, and targets move with their images","link":"/decisions/044-each-head-by-itself"},{"text":"045 Pools end a step, and what passes through has no place","link":"/decisions/045-pools-end-a-step"},{"text":"048 One op that resamples, and one that turns axes","link":"/decisions/048-one-op-that-resamples"},{"text":"050 Two sizes are a signal","link":"/decisions/050-two-sizes-are-a-signal"},{"text":"051 Three dimensions: not now","link":"/decisions/051-no-three-dimensions"},{"text":"053 Losses have a number a sample, and what is measured counts alike","link":"/decisions/053-losses-by-sample"}]}]}]}},"locales":{"root":{"lang":"en","label":""},"api":{"lang":"en","label":"","link":"/api/"}},"scrollOffset":134,"cleanUrls":true}'));
const __vite_import_meta_env__ = {};
const EXTERNAL_URL_RE = /^(?:[a-z]+:|\/\/)/i;
const APPEARANCE_KEY = "vitepress-theme-appearance";
const HASH_RE = /#.*$/;
const HASH_OR_QUERY_RE = /[?#].*$/;
const INDEX_OR_EXT_RE = /(?:(^|\/)index)?\.(?:md|html)$/;
const inBrowser = typeof document !== "undefined";
const notFoundPageData = {
  relativePath: "404.md",
  filePath: "",
  title: "404",
  description: "Not Found",
  headers: [],
  frontmatter: { sidebar: false, layout: "page" },
  lastUpdated: 0,
  isNotFound: true
};
function isActive(currentPath, matchPath, asRegex = false) {
  if (matchPath === void 0) {
    return false;
  }
  currentPath = normalize(`/${currentPath}`);
  if (asRegex) {
    return new RegExp(matchPath).test(currentPath);
  }
  if (normalize(matchPath) !== currentPath) {
    return false;
  }
  const hashMatch = matchPath.match(HASH_RE);
  if (hashMatch) {
    return (inBrowser ? location.hash : "") === hashMatch[0];
  }
  return true;
}
function normalize(path) {
  return decodeURI(path).replace(HASH_OR_QUERY_RE, "").replace(INDEX_OR_EXT_RE, "$1");
}
function isExternal(path) {
  return EXTERNAL_URL_RE.test(path);
}
function getLocaleForPath(siteData2, relativePath) {
  return Object.keys((siteData2 == null ? void 0 : siteData2.locales) || {}).find((key) => key !== "root" && !isExternal(key) && isActive(relativePath, `/${key}/`, true)) || "root";
}
function resolveSiteDataByRoute(siteData2, relativePath) {
  var _a, _b, _c, _d, _e, _f, _g;
  const localeIndex = getLocaleForPath(siteData2, relativePath);
  return Object.assign({}, siteData2, {
    localeIndex,
    lang: ((_a = siteData2.locales[localeIndex]) == null ? void 0 : _a.lang) ?? siteData2.lang,
    dir: ((_b = siteData2.locales[localeIndex]) == null ? void 0 : _b.dir) ?? siteData2.dir,
    title: ((_c = siteData2.locales[localeIndex]) == null ? void 0 : _c.title) ?? siteData2.title,
    titleTemplate: ((_d = siteData2.locales[localeIndex]) == null ? void 0 : _d.titleTemplate) ?? siteData2.titleTemplate,
    description: ((_e = siteData2.locales[localeIndex]) == null ? void 0 : _e.description) ?? siteData2.description,
    head: mergeHead(siteData2.head, ((_f = siteData2.locales[localeIndex]) == null ? void 0 : _f.head) ?? []),
    themeConfig: {
      ...siteData2.themeConfig,
      ...(_g = siteData2.locales[localeIndex]) == null ? void 0 : _g.themeConfig
    }
  });
}
function createTitle(siteData2, pageData) {
  const title = pageData.title || siteData2.title;
  const template = pageData.titleTemplate ?? siteData2.titleTemplate;
  if (typeof template === "string" && template.includes(":title")) {
    return template.replace(/:title/g, title);
  }
  const templateString = createTitleTemplate(siteData2.title, template);
  if (title === templateString.slice(3)) {
    return title;
  }
  return `${title}${templateString}`;
}
function createTitleTemplate(siteTitle, template) {
  if (template === false) {
    return "";
  }
  if (template === true || template === void 0) {
    return ` | ${siteTitle}`;
  }
  if (siteTitle === template) {
    return "";
  }
  return ` | ${template}`;
}
function hasTag(head, tag) {
  const [tagType, tagAttrs] = tag;
  if (tagType !== "meta")
    return false;
  const keyAttr = Object.entries(tagAttrs)[0];
  if (keyAttr == null)
    return false;
  return head.some(([type, attrs]) => type === tagType && attrs[keyAttr[0]] === keyAttr[1]);
}
function mergeHead(prev, curr) {
  return [...prev.filter((tagAttrs) => !hasTag(curr, tagAttrs)), ...curr];
}
const INVALID_CHAR_REGEX = /[\u0000-\u001F"#$&*+,:;<=>?[\]^`{|}\u007F]/g;
const DRIVE_LETTER_REGEX = /^[a-z]:/i;
function sanitizeFileName(name) {
  const match = DRIVE_LETTER_REGEX.exec(name);
  const driveLetter = match ? match[0] : "";
  return driveLetter + name.slice(driveLetter.length).replace(INVALID_CHAR_REGEX, "_").replace(/(^|\/)_+(?=[^/]*$)/, "$1");
}
const KNOWN_EXTENSIONS = /* @__PURE__ */ new Set();
function treatAsHtml(filename) {
  var _a;
  if (KNOWN_EXTENSIONS.size === 0) {
    const extraExts = typeof process === "object" && ((_a = process.env) == null ? void 0 : _a.VITE_EXTRA_EXTENSIONS) || (__vite_import_meta_env__ == null ? void 0 : __vite_import_meta_env__.VITE_EXTRA_EXTENSIONS) || "";
    ("3g2,3gp,aac,ai,apng,au,avif,bin,bmp,cer,class,conf,crl,css,csv,dll,doc,eps,epub,exe,gif,gz,ics,ief,jar,jpe,jpeg,jpg,js,json,jsonld,m4a,man,mid,midi,mjs,mov,mp2,mp3,mp4,mpe,mpeg,mpg,mpp,oga,ogg,ogv,ogx,opus,otf,p10,p7c,p7m,p7s,pdf,png,ps,qt,roff,rtf,rtx,ser,svg,t,tif,tiff,tr,ts,tsv,ttf,txt,vtt,wav,weba,webm,webp,woff,woff2,xhtml,xml,yaml,yml,zip" + (extraExts && typeof extraExts === "string" ? "," + extraExts : "")).split(",").forEach((ext2) => KNOWN_EXTENSIONS.add(ext2));
  }
  const ext = filename.split(".").pop();
  return ext == null || !KNOWN_EXTENSIONS.has(ext.toLowerCase());
}
function escapeRegExp(str) {
  return str.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}
const dataSymbol = Symbol();
const siteDataRef = shallowRef(siteData);
function initData(route) {
  const site = computed(() => resolveSiteDataByRoute(siteDataRef.value, route.data.relativePath));
  const appearance = site.value.appearance;
  const isDark = appearance === "force-dark" ? ref(true) : appearance === "force-auto" ? usePreferredDark() : appearance ? useDark({
    storageKey: APPEARANCE_KEY,
    initialValue: () => appearance === "dark" ? "dark" : "auto",
    ...typeof appearance === "object" ? appearance : {}
  }) : ref(false);
  const hashRef = ref(inBrowser ? location.hash : "");
  if (inBrowser) {
    window.addEventListener("hashchange", () => {
      hashRef.value = location.hash;
    });
  }
  watch(() => route.data, () => {
    hashRef.value = inBrowser ? location.hash : "";
  });
  return {
    site,
    theme: computed(() => site.value.themeConfig),
    page: computed(() => route.data),
    frontmatter: computed(() => route.data.frontmatter),
    params: computed(() => route.data.params),
    lang: computed(() => site.value.lang),
    dir: computed(() => route.data.frontmatter.dir || site.value.dir),
    localeIndex: computed(() => site.value.localeIndex || "root"),
    title: computed(() => createTitle(site.value, route.data)),
    description: computed(() => route.data.description || site.value.description),
    isDark,
    hash: computed(() => hashRef.value)
  };
}
function useData$1() {
  const data = inject(dataSymbol);
  if (!data) {
    throw new Error("vitepress data not properly injected in app");
  }
  return data;
}
function joinPath(base, path) {
  return `${base}${path}`.replace(/\/+/g, "/");
}
function withBase(path) {
  return EXTERNAL_URL_RE.test(path) || !path.startsWith("/") ? path : joinPath(siteDataRef.value.base, path);
}
function pathToFile(path) {
  let pagePath = path.replace(/\.html$/, "");
  pagePath = decodeURIComponent(pagePath);
  pagePath = pagePath.replace(/\/$/, "/index");
  {
    if (inBrowser) {
      const base = "/";
      pagePath = sanitizeFileName(pagePath.slice(base.length).replace(/\//g, "_") || "index") + ".md";
      let pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      if (!pageHash) {
        pagePath = pagePath.endsWith("_index.md") ? pagePath.slice(0, -9) + ".md" : pagePath.slice(0, -3) + "_index.md";
        pageHash = __VP_HASH_MAP__[pagePath.toLowerCase()];
      }
      if (!pageHash)
        return null;
      pagePath = `${base}${"assets"}/${pagePath}.${pageHash}.js`;
    } else {
      pagePath = `./${sanitizeFileName(pagePath.slice(1).replace(/\//g, "_"))}.md.js`;
    }
  }
  return pagePath;
}
let contentUpdatedCallbacks = [];
function onContentUpdated(fn) {
  contentUpdatedCallbacks.push(fn);
  onUnmounted(() => {
    contentUpdatedCallbacks = contentUpdatedCallbacks.filter((f) => f !== fn);
  });
}
function getScrollOffset() {
  let scrollOffset = siteDataRef.value.scrollOffset;
  let offset = 0;
  let padding = 24;
  if (typeof scrollOffset === "object" && "padding" in scrollOffset) {
    padding = scrollOffset.padding;
    scrollOffset = scrollOffset.selector;
  }
  if (typeof scrollOffset === "number") {
    offset = scrollOffset;
  } else if (typeof scrollOffset === "string") {
    offset = tryOffsetSelector(scrollOffset, padding);
  } else if (Array.isArray(scrollOffset)) {
    for (const selector of scrollOffset) {
      const res = tryOffsetSelector(selector, padding);
      if (res) {
        offset = res;
        break;
      }
    }
  }
  return offset;
}
function tryOffsetSelector(selector, padding) {
  const el = document.querySelector(selector);
  if (!el)
    return 0;
  const bot = el.getBoundingClientRect().bottom;
  if (bot < 0)
    return 0;
  return bot + padding;
}
const RouterSymbol = Symbol();
const fakeHost = "http://a.com";
const getDefaultRoute = () => ({
  path: "/",
  component: null,
  data: notFoundPageData
});
function createRouter(loadPageModule, fallbackComponent) {
  const route = reactive(getDefaultRoute());
  const router = {
    route,
    go
  };
  async function go(href = inBrowser ? location.href : "/") {
    var _a, _b;
    href = normalizeHref(href);
    if (await ((_a = router.onBeforeRouteChange) == null ? void 0 : _a.call(router, href)) === false)
      return;
    if (inBrowser && href !== normalizeHref(location.href)) {
      history.replaceState({ scrollPosition: window.scrollY }, "");
      history.pushState({}, "", href);
    }
    await loadPage(href);
    await ((_b = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _b(href));
  }
  let latestPendingPath = null;
  async function loadPage(href, scrollPosition = 0, isRetry = false) {
    var _a, _b;
    if (await ((_a = router.onBeforePageLoad) == null ? void 0 : _a.call(router, href)) === false)
      return;
    const targetLoc = new URL(href, fakeHost);
    const pendingPath = latestPendingPath = targetLoc.pathname;
    try {
      let page = await loadPageModule(pendingPath);
      if (!page) {
        throw new Error(`Page not found: ${pendingPath}`);
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        const { default: comp, __pageData } = page;
        if (!comp) {
          throw new Error(`Invalid route component: ${comp}`);
        }
        await ((_b = router.onAfterPageLoad) == null ? void 0 : _b.call(router, href));
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = markRaw(comp);
        route.data = true ? markRaw(__pageData) : readonly(__pageData);
        if (inBrowser) {
          nextTick(() => {
            let actualPathname = siteDataRef.value.base + __pageData.relativePath.replace(/(?:(^|\/)index)?\.md$/, "$1");
            if (!siteDataRef.value.cleanUrls && !actualPathname.endsWith("/")) {
              actualPathname += ".html";
            }
            if (actualPathname !== targetLoc.pathname) {
              targetLoc.pathname = actualPathname;
              href = actualPathname + targetLoc.search + targetLoc.hash;
              history.replaceState({}, "", href);
            }
            if (targetLoc.hash && !scrollPosition) {
              let target = null;
              try {
                target = document.getElementById(decodeURIComponent(targetLoc.hash).slice(1));
              } catch (e) {
                console.warn(e);
              }
              if (target) {
                scrollTo(target, targetLoc.hash);
                return;
              }
            }
            window.scrollTo(0, scrollPosition);
          });
        }
      }
    } catch (err) {
      if (!/fetch|Page not found/.test(err.message) && !/^\/404(\.html|\/)?$/.test(href)) {
        console.error(err);
      }
      if (!isRetry) {
        try {
          const res = await fetch(siteDataRef.value.base + "hashmap.json");
          window.__VP_HASH_MAP__ = await res.json();
          await loadPage(href, scrollPosition, true);
          return;
        } catch (e) {
        }
      }
      if (latestPendingPath === pendingPath) {
        latestPendingPath = null;
        route.path = inBrowser ? pendingPath : withBase(pendingPath);
        route.component = fallbackComponent ? markRaw(fallbackComponent) : null;
        const relativePath = inBrowser ? pendingPath.replace(/(^|\/)$/, "$1index").replace(/(\.html)?$/, ".md").replace(/^\//, "") : "404.md";
        route.data = { ...notFoundPageData, relativePath };
      }
    }
  }
  if (inBrowser) {
    if (history.state === null) {
      history.replaceState({}, "");
    }
    window.addEventListener("click", (e) => {
      if (e.defaultPrevented || !(e.target instanceof Element) || e.target.closest("button") || // temporary fix for docsearch action buttons
      e.button !== 0 || e.ctrlKey || e.shiftKey || e.altKey || e.metaKey)
        return;
      const link = e.target.closest("a");
      if (!link || link.closest(".vp-raw") || link.hasAttribute("download") || link.hasAttribute("target"))
        return;
      const linkHref = link.getAttribute("href") ?? (link instanceof SVGAElement ? link.getAttribute("xlink:href") : null);
      if (linkHref == null)
        return;
      const { href, origin, pathname, hash, search } = new URL(linkHref, link.baseURI);
      const currentUrl = new URL(location.href);
      if (origin === currentUrl.origin && treatAsHtml(pathname)) {
        e.preventDefault();
        if (pathname === currentUrl.pathname && search === currentUrl.search) {
          if (hash !== currentUrl.hash) {
            history.pushState({}, "", href);
            window.dispatchEvent(new HashChangeEvent("hashchange", {
              oldURL: currentUrl.href,
              newURL: href
            }));
          }
          if (hash) {
            scrollTo(link, hash, link.classList.contains("header-anchor"));
          } else {
            window.scrollTo(0, 0);
          }
        } else {
          go(href);
        }
      }
    }, { capture: true });
    window.addEventListener("popstate", async (e) => {
      var _a;
      if (e.state === null)
        return;
      const href = normalizeHref(location.href);
      await loadPage(href, e.state && e.state.scrollPosition || 0);
      await ((_a = router.onAfterRouteChange ?? router.onAfterRouteChanged) == null ? void 0 : _a(href));
    });
    window.addEventListener("hashchange", (e) => {
      e.preventDefault();
    });
  }
  return router;
}
function useRouter() {
  const router = inject(RouterSymbol);
  if (!router) {
    throw new Error("useRouter() is called without provider.");
  }
  return router;
}
function useRoute() {
  return useRouter().route;
}
function scrollTo(el, hash, smooth = false) {
  let target = null;
  try {
    target = el.classList.contains("header-anchor") ? el : document.getElementById(decodeURIComponent(hash).slice(1));
  } catch (e) {
    console.warn(e);
  }
  if (target) {
    let scrollToTarget = function() {
      if (!smooth || Math.abs(targetTop - window.scrollY) > window.innerHeight)
        window.scrollTo(0, targetTop);
      else
        window.scrollTo({ left: 0, top: targetTop, behavior: "smooth" });
    };
    const targetPadding = parseInt(window.getComputedStyle(target).paddingTop, 10);
    const targetTop = window.scrollY + target.getBoundingClientRect().top - getScrollOffset() + targetPadding;
    requestAnimationFrame(scrollToTarget);
  }
}
function normalizeHref(href) {
  const url = new URL(href, fakeHost);
  url.pathname = url.pathname.replace(/(^|\/)index(\.html)?$/, "$1");
  if (siteDataRef.value.cleanUrls)
    url.pathname = url.pathname.replace(/\.html$/, "");
  else if (!url.pathname.endsWith("/") && !url.pathname.endsWith(".html"))
    url.pathname += ".html";
  return url.pathname + url.search + url.hash;
}
const runCbs = () => contentUpdatedCallbacks.forEach((fn) => fn());
const Content = defineComponent({
  name: "VitePressContent",
  props: {
    as: { type: [Object, String], default: "div" }
  },
  setup(props) {
    const route = useRoute();
    const { frontmatter, site } = useData$1();
    watch(frontmatter, runCbs, { deep: true, flush: "post" });
    return () => h(props.as, site.value.contentProps ?? { style: { position: "relative" } }, [
      route.component ? h(route.component, {
        onVnodeMounted: runCbs,
        onVnodeUpdated: runCbs,
        onVnodeUnmounted: runCbs
      }) : "404 Page Not Found"
    ]);
  }
});
const _sfc_main$13 = /* @__PURE__ */ defineComponent({
  __name: "VPBackdrop",
  __ssrInlineRender: true,
  props: {
    show: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.show) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPBackdrop" }, _attrs))} data-v-c79a1216></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$13 = _sfc_main$13.setup;
_sfc_main$13.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPBackdrop.vue");
  return _sfc_setup$13 ? _sfc_setup$13(props, ctx) : void 0;
};
const VPBackdrop = /* @__PURE__ */ _export_sfc(_sfc_main$13, [["__scopeId", "data-v-c79a1216"]]);
const useData = useData$1;
function throttleAndDebounce(fn, delay) {
  let timeoutId;
  let called = false;
  return () => {
    if (timeoutId)
      clearTimeout(timeoutId);
    if (!called) {
      fn();
      (called = true) && setTimeout(() => called = false, delay);
    } else
      timeoutId = setTimeout(fn, delay);
  };
}
function ensureStartingSlash(path) {
  return path.startsWith("/") ? path : `/${path}`;
}
function normalizeLink$1(url) {
  const { pathname, search, hash, protocol } = new URL(url, "http://a.com");
  if (isExternal(url) || url.startsWith("#") || !protocol.startsWith("http") || !treatAsHtml(pathname))
    return url;
  const { site } = useData();
  const normalizedPath = pathname.endsWith("/") || pathname.endsWith(".html") ? url : url.replace(/(?:(^\.+)\/)?.*$/, `$1${pathname.replace(/(\.md)?$/, site.value.cleanUrls ? "" : ".html")}${search}${hash}`);
  return withBase(normalizedPath);
}
function useLangs({ correspondingLink = false } = {}) {
  const { site, localeIndex, page, theme, hash } = useData();
  const currentLang = computed(() => {
    var _a, _b;
    return {
      label: (_a = site.value.locales[localeIndex.value]) == null ? void 0 : _a.label,
      link: ((_b = site.value.locales[localeIndex.value]) == null ? void 0 : _b.link) || (localeIndex.value === "root" ? "/" : `/${localeIndex.value}/`)
    };
  });
  const localeLinks = computed(() => Object.entries(site.value.locales).flatMap(([key, value]) => currentLang.value.label === value.label ? [] : {
    text: value.label,
    link: normalizeLink(value.link || (key === "root" ? "/" : `/${key}/`), theme.value.i18nRouting !== false && correspondingLink, page.value.relativePath.slice(currentLang.value.link.length - 1), !site.value.cleanUrls) + hash.value
  }));
  return { localeLinks, currentLang };
}
function normalizeLink(link, addPath, path, addExt) {
  return addPath ? link.replace(/\/$/, "") + ensureStartingSlash(path.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, addExt ? ".html" : "")) : link;
}
const _sfc_main$12 = /* @__PURE__ */ defineComponent({
  __name: "NotFound",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    const { currentLang } = useLangs();
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d, _e;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "NotFound" }, _attrs))} data-v-d6be1790><p class="code" data-v-d6be1790>${ssrInterpolate(((_a = unref(theme).notFound) == null ? void 0 : _a.code) ?? "404")}</p><h1 class="title" data-v-d6be1790>${ssrInterpolate(((_b = unref(theme).notFound) == null ? void 0 : _b.title) ?? "PAGE NOT FOUND")}</h1><div class="divider" data-v-d6be1790></div><blockquote class="quote" data-v-d6be1790>${ssrInterpolate(((_c = unref(theme).notFound) == null ? void 0 : _c.quote) ?? "But if you don't change your direction, and if you keep looking, you may end up where you are heading.")}</blockquote><div class="action" data-v-d6be1790><a class="link"${ssrRenderAttr("href", unref(withBase)(unref(currentLang).link))}${ssrRenderAttr("aria-label", ((_d = unref(theme).notFound) == null ? void 0 : _d.linkLabel) ?? "go to home")} data-v-d6be1790>${ssrInterpolate(((_e = unref(theme).notFound) == null ? void 0 : _e.linkText) ?? "Take me home")}</a></div></div>`);
    };
  }
});
const _sfc_setup$12 = _sfc_main$12.setup;
_sfc_main$12.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/NotFound.vue");
  return _sfc_setup$12 ? _sfc_setup$12(props, ctx) : void 0;
};
const NotFound = /* @__PURE__ */ _export_sfc(_sfc_main$12, [["__scopeId", "data-v-d6be1790"]]);
function getSidebar(_sidebar, path) {
  if (Array.isArray(_sidebar))
    return addBase(_sidebar);
  if (_sidebar == null)
    return [];
  path = ensureStartingSlash(path);
  const dir = Object.keys(_sidebar).sort((a, b) => {
    return b.split("/").length - a.split("/").length;
  }).find((dir2) => {
    return path.startsWith(ensureStartingSlash(dir2));
  });
  const sidebar = dir ? _sidebar[dir] : [];
  return Array.isArray(sidebar) ? addBase(sidebar) : addBase(sidebar.items, sidebar.base);
}
function getSidebarGroups(sidebar) {
  const groups = [];
  let lastGroupIndex = 0;
  for (const index in sidebar) {
    const item = sidebar[index];
    if (item.items) {
      lastGroupIndex = groups.push(item);
      continue;
    }
    if (!groups[lastGroupIndex]) {
      groups.push({ items: [] });
    }
    groups[lastGroupIndex].items.push(item);
  }
  return groups;
}
function getFlatSideBarLinks(sidebar) {
  const links = [];
  function recursivelyExtractLinks(items) {
    for (const item of items) {
      if (item.text && item.link) {
        links.push({
          text: item.text,
          link: item.link,
          docFooterText: item.docFooterText
        });
      }
      if (item.items) {
        recursivelyExtractLinks(item.items);
      }
    }
  }
  recursivelyExtractLinks(sidebar);
  return links;
}
function hasActiveLink(path, items) {
  if (Array.isArray(items)) {
    return items.some((item) => hasActiveLink(path, item));
  }
  return isActive(path, items.link) ? true : items.items ? hasActiveLink(path, items.items) : false;
}
function addBase(items, _base) {
  return [...items].map((_item) => {
    const item = { ..._item };
    const base = item.base || _base;
    if (base && item.link)
      item.link = base + item.link;
    if (item.items)
      item.items = addBase(item.items, base);
    return item;
  });
}
function useSidebar() {
  const { frontmatter, page, theme } = useData();
  const is960 = useMediaQuery("(min-width: 960px)");
  const isOpen = ref(false);
  const _sidebar = computed(() => {
    const sidebarConfig = theme.value.sidebar;
    const relativePath = page.value.relativePath;
    return sidebarConfig ? getSidebar(sidebarConfig, relativePath) : [];
  });
  const sidebar = ref(_sidebar.value);
  watch(_sidebar, (next, prev) => {
    if (JSON.stringify(next) !== JSON.stringify(prev))
      sidebar.value = _sidebar.value;
  });
  const hasSidebar = computed(() => {
    return frontmatter.value.sidebar !== false && sidebar.value.length > 0 && frontmatter.value.layout !== "home";
  });
  const leftAside = computed(() => {
    if (hasAside)
      return frontmatter.value.aside == null ? theme.value.aside === "left" : frontmatter.value.aside === "left";
    return false;
  });
  const hasAside = computed(() => {
    if (frontmatter.value.layout === "home")
      return false;
    if (frontmatter.value.aside != null)
      return !!frontmatter.value.aside;
    return theme.value.aside !== false;
  });
  const isSidebarEnabled = computed(() => hasSidebar.value && is960.value);
  const sidebarGroups = computed(() => {
    return hasSidebar.value ? getSidebarGroups(sidebar.value) : [];
  });
  function open() {
    isOpen.value = true;
  }
  function close() {
    isOpen.value = false;
  }
  function toggle() {
    isOpen.value ? close() : open();
  }
  return {
    isOpen,
    sidebar,
    sidebarGroups,
    hasSidebar,
    hasAside,
    leftAside,
    isSidebarEnabled,
    open,
    close,
    toggle
  };
}
function useCloseSidebarOnEscape(isOpen, close) {
  let triggerElement;
  watchEffect(() => {
    triggerElement = isOpen.value ? document.activeElement : void 0;
  });
  onMounted(() => {
    window.addEventListener("keyup", onEscape);
  });
  onUnmounted(() => {
    window.removeEventListener("keyup", onEscape);
  });
  function onEscape(e) {
    if (e.key === "Escape" && isOpen.value) {
      close();
      triggerElement == null ? void 0 : triggerElement.focus();
    }
  }
}
function useSidebarControl(item) {
  const { page, hash } = useData();
  const collapsed = ref(false);
  const collapsible = computed(() => {
    return item.value.collapsed != null;
  });
  const isLink = computed(() => {
    return !!item.value.link;
  });
  const isActiveLink = ref(false);
  const updateIsActiveLink = () => {
    isActiveLink.value = isActive(page.value.relativePath, item.value.link);
  };
  watch([page, item, hash], updateIsActiveLink);
  onMounted(updateIsActiveLink);
  const hasActiveLink$1 = computed(() => {
    if (isActiveLink.value) {
      return true;
    }
    return item.value.items ? hasActiveLink(page.value.relativePath, item.value.items) : false;
  });
  const hasChildren = computed(() => {
    return !!(item.value.items && item.value.items.length);
  });
  watchEffect(() => {
    collapsed.value = !!(collapsible.value && item.value.collapsed);
  });
  watchPostEffect(() => {
    (isActiveLink.value || hasActiveLink$1.value) && (collapsed.value = false);
  });
  function toggle() {
    if (collapsible.value) {
      collapsed.value = !collapsed.value;
    }
  }
  return {
    collapsed,
    collapsible,
    isLink,
    isActiveLink,
    hasActiveLink: hasActiveLink$1,
    hasChildren,
    toggle
  };
}
function useAside() {
  const { hasSidebar } = useSidebar();
  const is960 = useMediaQuery("(min-width: 960px)");
  const is1280 = useMediaQuery("(min-width: 1280px)");
  const isAsideEnabled = computed(() => {
    if (!is1280.value && !is960.value) {
      return false;
    }
    return hasSidebar.value ? is1280.value : is960.value;
  });
  return {
    isAsideEnabled
  };
}
const ignoreRE = /\b(?:VPBadge|header-anchor|footnote-ref|ignore-header)\b/;
const resolvedHeaders = [];
function resolveTitle(theme) {
  return typeof theme.outline === "object" && !Array.isArray(theme.outline) && theme.outline.label || theme.outlineTitle || "On this page";
}
function getHeaders(range) {
  const headers = [
    ...document.querySelectorAll(".VPDoc :where(h1,h2,h3,h4,h5,h6)")
  ].filter((el) => el.id && el.hasChildNodes()).map((el) => {
    const level = Number(el.tagName[1]);
    return {
      element: el,
      title: serializeHeader(el),
      link: "#" + el.id,
      level
    };
  });
  return resolveHeaders(headers, range);
}
function serializeHeader(h2) {
  let ret = "";
  for (const node of h2.childNodes) {
    if (node.nodeType === 1) {
      if (ignoreRE.test(node.className))
        continue;
      ret += node.textContent;
    } else if (node.nodeType === 3) {
      ret += node.textContent;
    }
  }
  return ret.trim();
}
function resolveHeaders(headers, range) {
  if (range === false) {
    return [];
  }
  const levelsRange = (typeof range === "object" && !Array.isArray(range) ? range.level : range) || 2;
  const [high, low] = typeof levelsRange === "number" ? [levelsRange, levelsRange] : levelsRange === "deep" ? [2, 6] : levelsRange;
  return buildTree(headers, high, low);
}
function useActiveAnchor(container, marker) {
  const { isAsideEnabled } = useAside();
  const onScroll = throttleAndDebounce(setActiveLink, 100);
  let prevActiveLink = null;
  onMounted(() => {
    requestAnimationFrame(setActiveLink);
    window.addEventListener("scroll", onScroll);
  });
  onUpdated(() => {
    activateLink(location.hash);
  });
  onUnmounted(() => {
    window.removeEventListener("scroll", onScroll);
  });
  function setActiveLink() {
    if (!isAsideEnabled.value) {
      return;
    }
    const scrollY = window.scrollY;
    const innerHeight = window.innerHeight;
    const offsetHeight = document.body.offsetHeight;
    const isBottom = Math.abs(scrollY + innerHeight - offsetHeight) < 1;
    const headers = resolvedHeaders.map(({ element, link }) => ({
      link,
      top: getAbsoluteTop(element)
    })).filter(({ top }) => !Number.isNaN(top)).sort((a, b) => a.top - b.top);
    if (!headers.length) {
      activateLink(null);
      return;
    }
    if (scrollY < 1) {
      activateLink(null);
      return;
    }
    if (isBottom) {
      activateLink(headers[headers.length - 1].link);
      return;
    }
    let activeLink = null;
    for (const { link, top } of headers) {
      if (top > scrollY + getScrollOffset() + 4) {
        break;
      }
      activeLink = link;
    }
    activateLink(activeLink);
  }
  function activateLink(hash) {
    if (prevActiveLink) {
      prevActiveLink.classList.remove("active");
    }
    if (hash == null) {
      prevActiveLink = null;
    } else {
      prevActiveLink = container.value.querySelector(`a[href="${decodeURIComponent(hash)}"]`);
    }
    const activeLink = prevActiveLink;
    if (activeLink) {
      activeLink.classList.add("active");
      marker.value.style.top = activeLink.offsetTop + 39 + "px";
      marker.value.style.opacity = "1";
    } else {
      marker.value.style.top = "33px";
      marker.value.style.opacity = "0";
    }
  }
}
function getAbsoluteTop(element) {
  let offsetTop = 0;
  while (element !== document.body) {
    if (element === null) {
      return NaN;
    }
    offsetTop += element.offsetTop;
    element = element.offsetParent;
  }
  return offsetTop;
}
function buildTree(data, min, max) {
  resolvedHeaders.length = 0;
  const result = [];
  const stack = [];
  data.forEach((item) => {
    const node = { ...item, children: [] };
    let parent = stack[stack.length - 1];
    while (parent && parent.level >= node.level) {
      stack.pop();
      parent = stack[stack.length - 1];
    }
    if (node.element.classList.contains("ignore-header") || parent && "shouldIgnore" in parent) {
      stack.push({ level: node.level, shouldIgnore: true });
      return;
    }
    if (node.level > max || node.level < min)
      return;
    resolvedHeaders.push({ element: node.element, link: node.link });
    if (parent)
      parent.children.push(node);
    else
      result.push(node);
    stack.push(node);
  });
  return result;
}
const _sfc_main$11 = /* @__PURE__ */ defineComponent({
  __name: "VPDocOutlineItem",
  __ssrInlineRender: true,
  props: {
    headers: {},
    root: { type: Boolean }
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPDocOutlineItem = resolveComponent("VPDocOutlineItem", true);
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: ["VPDocOutlineItem", __props.root ? "root" : "nested"]
      }, _attrs))} data-v-b933a997><!--[-->`);
      ssrRenderList(__props.headers, ({ children, link, title }) => {
        _push(`<li data-v-b933a997><a class="outline-link"${ssrRenderAttr("href", link)}${ssrRenderAttr("title", title)} data-v-b933a997>${ssrInterpolate(title)}</a>`);
        if (children == null ? void 0 : children.length) {
          _push(ssrRenderComponent(_component_VPDocOutlineItem, { headers: children }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$11 = _sfc_main$11.setup;
_sfc_main$11.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocOutlineItem.vue");
  return _sfc_setup$11 ? _sfc_setup$11(props, ctx) : void 0;
};
const VPDocOutlineItem = /* @__PURE__ */ _export_sfc(_sfc_main$11, [["__scopeId", "data-v-b933a997"]]);
const _sfc_main$10 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideOutline",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme } = useData();
    const headers = shallowRef([]);
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme.value.outline);
    });
    const container = ref();
    const marker = ref();
    useActiveAnchor(container, marker);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<nav${ssrRenderAttrs(mergeProps({
        "aria-labelledby": "doc-outline-aria-label",
        class: ["VPDocAsideOutline", { "has-outline": headers.value.length > 0 }],
        ref_key: "container",
        ref: container
      }, _attrs))} data-v-a5bbad30><div class="content" data-v-a5bbad30><div class="outline-marker" data-v-a5bbad30></div><div aria-level="2" class="outline-title" id="doc-outline-aria-label" role="heading" data-v-a5bbad30>${ssrInterpolate(unref(resolveTitle)(unref(theme)))}</div>`);
      _push(ssrRenderComponent(VPDocOutlineItem, {
        headers: headers.value,
        root: true
      }, null, _parent));
      _push(`</div></nav>`);
    };
  }
});
const _sfc_setup$10 = _sfc_main$10.setup;
_sfc_main$10.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideOutline.vue");
  return _sfc_setup$10 ? _sfc_setup$10(props, ctx) : void 0;
};
const VPDocAsideOutline = /* @__PURE__ */ _export_sfc(_sfc_main$10, [["__scopeId", "data-v-a5bbad30"]]);
const _sfc_main$$ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideCarbonAds",
  __ssrInlineRender: true,
  props: {
    carbonAds: {}
  },
  setup(__props) {
    const VPCarbonAds = () => null;
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideCarbonAds" }, _attrs))}>`);
      _push(ssrRenderComponent(unref(VPCarbonAds), { "carbon-ads": __props.carbonAds }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$$ = _sfc_main$$.setup;
_sfc_main$$.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideCarbonAds.vue");
  return _sfc_setup$$ ? _sfc_setup$$(props, ctx) : void 0;
};
const _sfc_main$_ = /* @__PURE__ */ defineComponent({
  __name: "VPDocAside",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAside" }, _attrs))} data-v-3f215769>`);
      ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPDocAsideOutline, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push, _parent);
      _push(`<div class="spacer" data-v-3f215769></div>`);
      ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push, _parent);
      if (unref(theme).carbonAds) {
        _push(ssrRenderComponent(_sfc_main$$, {
          "carbon-ads": unref(theme).carbonAds
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$_ = _sfc_main$_.setup;
_sfc_main$_.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAside.vue");
  return _sfc_setup$_ ? _sfc_setup$_(props, ctx) : void 0;
};
const VPDocAside = /* @__PURE__ */ _export_sfc(_sfc_main$_, [["__scopeId", "data-v-3f215769"]]);
function useEditLink() {
  const { theme, page } = useData();
  return computed(() => {
    const { text = "Edit this page", pattern = "" } = theme.value.editLink || {};
    let url;
    if (typeof pattern === "function") {
      url = pattern(page.value);
    } else {
      url = pattern.replace(/:path/g, page.value.filePath);
    }
    return { url, text };
  });
}
function usePrevNext() {
  const { page, theme, frontmatter } = useData();
  return computed(() => {
    var _a, _b, _c, _d, _e, _f, _g, _h;
    const sidebar = getSidebar(theme.value.sidebar, page.value.relativePath);
    const links = getFlatSideBarLinks(sidebar);
    const candidates = uniqBy(links, (link) => link.link.replace(/[?#].*$/, ""));
    const index = candidates.findIndex((link) => {
      return isActive(page.value.relativePath, link.link);
    });
    const hidePrev = ((_a = theme.value.docFooter) == null ? void 0 : _a.prev) === false && !frontmatter.value.prev || frontmatter.value.prev === false;
    const hideNext = ((_b = theme.value.docFooter) == null ? void 0 : _b.next) === false && !frontmatter.value.next || frontmatter.value.next === false;
    return {
      prev: hidePrev ? void 0 : {
        text: (typeof frontmatter.value.prev === "string" ? frontmatter.value.prev : typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.text : void 0) ?? ((_c = candidates[index - 1]) == null ? void 0 : _c.docFooterText) ?? ((_d = candidates[index - 1]) == null ? void 0 : _d.text),
        link: (typeof frontmatter.value.prev === "object" ? frontmatter.value.prev.link : void 0) ?? ((_e = candidates[index - 1]) == null ? void 0 : _e.link)
      },
      next: hideNext ? void 0 : {
        text: (typeof frontmatter.value.next === "string" ? frontmatter.value.next : typeof frontmatter.value.next === "object" ? frontmatter.value.next.text : void 0) ?? ((_f = candidates[index + 1]) == null ? void 0 : _f.docFooterText) ?? ((_g = candidates[index + 1]) == null ? void 0 : _g.text),
        link: (typeof frontmatter.value.next === "object" ? frontmatter.value.next.link : void 0) ?? ((_h = candidates[index + 1]) == null ? void 0 : _h.link)
      }
    };
  });
}
function uniqBy(array, keyFn) {
  const seen = /* @__PURE__ */ new Set();
  return array.filter((item) => {
    const k = keyFn(item);
    return seen.has(k) ? false : seen.add(k);
  });
}
const _sfc_main$Z = /* @__PURE__ */ defineComponent({
  __name: "VPLink",
  __ssrInlineRender: true,
  props: {
    tag: {},
    href: {},
    noIcon: { type: Boolean },
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const tag = computed(() => props.tag ?? (props.href ? "a" : "span"));
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href) || props.target === "_blank"
    );
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(tag.value), mergeProps({
        class: ["VPLink", {
          link: __props.href,
          "vp-external-link-icon": isExternal2.value,
          "no-icon": __props.noIcon
        }],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: __props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: __props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default")
            ];
          }
        }),
        _: 3
      }), _parent);
    };
  }
});
const _sfc_setup$Z = _sfc_main$Z.setup;
_sfc_main$Z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLink.vue");
  return _sfc_setup$Z ? _sfc_setup$Z(props, ctx) : void 0;
};
const _sfc_main$Y = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooterLastUpdated",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme, page, lang } = useData();
    const date = computed(
      () => new Date(page.value.lastUpdated)
    );
    const isoDatetime = computed(() => date.value.toISOString());
    const datetime = ref("");
    onMounted(() => {
      watchEffect(() => {
        var _a, _b, _c;
        datetime.value = new Intl.DateTimeFormat(
          ((_b = (_a = theme.value.lastUpdated) == null ? void 0 : _a.formatOptions) == null ? void 0 : _b.forceLocale) ? lang.value : void 0,
          ((_c = theme.value.lastUpdated) == null ? void 0 : _c.formatOptions) ?? {
            dateStyle: "short",
            timeStyle: "short"
          }
        ).format(date.value);
      });
    });
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<p${ssrRenderAttrs(mergeProps({ class: "VPLastUpdated" }, _attrs))} data-v-e98dd255>${ssrInterpolate(((_a = unref(theme).lastUpdated) == null ? void 0 : _a.text) || unref(theme).lastUpdatedText || "Last updated")}: <time${ssrRenderAttr("datetime", isoDatetime.value)} data-v-e98dd255>${ssrInterpolate(datetime.value)}</time></p>`);
    };
  }
});
const _sfc_setup$Y = _sfc_main$Y.setup;
_sfc_main$Y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooterLastUpdated.vue");
  return _sfc_setup$Y ? _sfc_setup$Y(props, ctx) : void 0;
};
const VPDocFooterLastUpdated = /* @__PURE__ */ _export_sfc(_sfc_main$Y, [["__scopeId", "data-v-e98dd255"]]);
const _sfc_main$X = /* @__PURE__ */ defineComponent({
  __name: "VPDocFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme, page, frontmatter } = useData();
    const editLink = useEditLink();
    const control = usePrevNext();
    const hasEditLink = computed(
      () => theme.value.editLink && frontmatter.value.editLink !== false
    );
    const hasLastUpdated = computed(() => page.value.lastUpdated);
    const showFooter = computed(
      () => hasEditLink.value || hasLastUpdated.value || control.value.prev || control.value.next
    );
    return (_ctx, _push, _parent, _attrs) => {
      var _a, _b, _c, _d;
      if (showFooter.value) {
        _push(`<footer${ssrRenderAttrs(mergeProps({ class: "VPDocFooter" }, _attrs))} data-v-e257564d>`);
        ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push, _parent);
        if (hasEditLink.value || hasLastUpdated.value) {
          _push(`<div class="edit-info" data-v-e257564d>`);
          if (hasEditLink.value) {
            _push(`<div class="edit-link" data-v-e257564d>`);
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "edit-link-button",
              href: unref(editLink).url,
              "no-icon": true
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                if (_push2) {
                  _push2(`<span class="vpi-square-pen edit-link-icon" data-v-e257564d${_scopeId}></span> ${ssrInterpolate(unref(editLink).text)}`);
                } else {
                  return [
                    createVNode("span", { class: "vpi-square-pen edit-link-icon" }),
                    createTextVNode(" " + toDisplayString(unref(editLink).text), 1)
                  ];
                }
              }),
              _: 1
            }, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          if (hasLastUpdated.value) {
            _push(`<div class="last-updated" data-v-e257564d>`);
            _push(ssrRenderComponent(VPDocFooterLastUpdated, null, null, _parent));
            _push(`</div>`);
          } else {
            _push(`<!---->`);
          }
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        if (((_a = unref(control).prev) == null ? void 0 : _a.link) || ((_b = unref(control).next) == null ? void 0 : _b.link)) {
          _push(`<nav class="prev-next" aria-labelledby="doc-footer-aria-label" data-v-e257564d><span class="visually-hidden" id="doc-footer-aria-label" data-v-e257564d>Pager</span><div class="pager" data-v-e257564d>`);
          if ((_c = unref(control).prev) == null ? void 0 : _c.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link prev",
              href: unref(control).prev.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme).docFooter) == null ? void 0 : _a2.prev) || "Previous page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).prev.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme).docFooter) == null ? void 0 : _b2.prev) || "Previous page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).prev.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div><div class="pager" data-v-e257564d>`);
          if ((_d = unref(control).next) == null ? void 0 : _d.link) {
            _push(ssrRenderComponent(_sfc_main$Z, {
              class: "pager-link next",
              href: unref(control).next.link
            }, {
              default: withCtx((_, _push2, _parent2, _scopeId) => {
                var _a2, _b2;
                if (_push2) {
                  _push2(`<span class="desc" data-v-e257564d${_scopeId}>${(((_a2 = unref(theme).docFooter) == null ? void 0 : _a2.next) || "Next page") ?? ""}</span><span class="title" data-v-e257564d${_scopeId}>${unref(control).next.text ?? ""}</span>`);
                } else {
                  return [
                    createVNode("span", {
                      class: "desc",
                      innerHTML: ((_b2 = unref(theme).docFooter) == null ? void 0 : _b2.next) || "Next page"
                    }, null, 8, ["innerHTML"]),
                    createVNode("span", {
                      class: "title",
                      innerHTML: unref(control).next.text
                    }, null, 8, ["innerHTML"])
                  ];
                }
              }),
              _: 1
            }, _parent));
          } else {
            _push(`<!---->`);
          }
          _push(`</div></nav>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$X = _sfc_main$X.setup;
_sfc_main$X.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocFooter.vue");
  return _sfc_setup$X ? _sfc_setup$X(props, ctx) : void 0;
};
const VPDocFooter = /* @__PURE__ */ _export_sfc(_sfc_main$X, [["__scopeId", "data-v-e257564d"]]);
const _sfc_main$W = /* @__PURE__ */ defineComponent({
  __name: "VPDoc",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    const route = useRoute();
    const { hasSidebar, hasAside, leftAside } = useSidebar();
    const pageName = computed(
      () => route.path.replace(/[./]+/g, "_").replace(/_html$/, "")
    );
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPDoc", { "has-sidebar": unref(hasSidebar), "has-aside": unref(hasAside) }]
      }, _attrs))} data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push, _parent);
      _push(`<div class="container" data-v-39a288b8>`);
      if (unref(hasAside)) {
        _push(`<div class="${ssrRenderClass([{ "left-aside": unref(leftAside) }, "aside"])}" data-v-39a288b8><div class="aside-curtain" data-v-39a288b8></div><div class="aside-container" data-v-39a288b8><div class="aside-content" data-v-39a288b8>`);
        _push(ssrRenderComponent(VPDocAside, null, {
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</div></div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<div class="content" data-v-39a288b8><div class="content-container" data-v-39a288b8>`);
      ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push, _parent);
      _push(`<main class="main" data-v-39a288b8>`);
      _push(ssrRenderComponent(_component_Content, {
        class: ["vp-doc", [
          pageName.value,
          unref(theme).externalLinkIcon && "external-link-icon-enabled"
        ]]
      }, null, _parent));
      _push(`</main>`);
      _push(ssrRenderComponent(VPDocFooter, null, {
        "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push, _parent);
      _push(`</div></div></div>`);
      ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$W = _sfc_main$W.setup;
_sfc_main$W.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDoc.vue");
  return _sfc_setup$W ? _sfc_setup$W(props, ctx) : void 0;
};
const VPDoc = /* @__PURE__ */ _export_sfc(_sfc_main$W, [["__scopeId", "data-v-39a288b8"]]);
const _sfc_main$V = /* @__PURE__ */ defineComponent({
  __name: "VPButton",
  __ssrInlineRender: true,
  props: {
    tag: {},
    size: { default: "medium" },
    theme: { default: "brand" },
    text: {},
    href: {},
    target: {},
    rel: {}
  },
  setup(__props) {
    const props = __props;
    const isExternal2 = computed(
      () => props.href && EXTERNAL_URL_RE.test(props.href)
    );
    const component = computed(() => {
      return props.tag || (props.href ? "a" : "button");
    });
    return (_ctx, _push, _parent, _attrs) => {
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(component.value), mergeProps({
        class: ["VPButton", [__props.size, __props.theme]],
        href: __props.href ? unref(normalizeLink$1)(__props.href) : void 0,
        target: props.target ?? (isExternal2.value ? "_blank" : void 0),
        rel: props.rel ?? (isExternal2.value ? "noreferrer" : void 0)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`${ssrInterpolate(__props.text)}`);
          } else {
            return [
              createTextVNode(toDisplayString(__props.text), 1)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$V = _sfc_main$V.setup;
_sfc_main$V.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPButton.vue");
  return _sfc_setup$V ? _sfc_setup$V(props, ctx) : void 0;
};
const VPButton = /* @__PURE__ */ _export_sfc(_sfc_main$V, [["__scopeId", "data-v-fa7799d5"]]);
const _sfc_main$U = /* @__PURE__ */ defineComponent({
  ...{ inheritAttrs: false },
  __name: "VPImage",
  __ssrInlineRender: true,
  props: {
    image: {},
    alt: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPImage = resolveComponent("VPImage", true);
      if (__props.image) {
        _push(`<!--[-->`);
        if (typeof __props.image === "string" || "src" in __props.image) {
          _push(`<img${ssrRenderAttrs(mergeProps({ class: "VPImage" }, typeof __props.image === "string" ? _ctx.$attrs : { ...__props.image, ..._ctx.$attrs }, {
            src: unref(withBase)(typeof __props.image === "string" ? __props.image : __props.image.src),
            alt: __props.alt ?? (typeof __props.image === "string" ? "" : __props.image.alt || "")
          }))} data-v-8426fc1a>`);
        } else {
          _push(`<!--[-->`);
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "dark",
            image: __props.image.dark,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(ssrRenderComponent(_component_VPImage, mergeProps({
            class: "light",
            image: __props.image.light,
            alt: __props.image.alt
          }, _ctx.$attrs), null, _parent));
          _push(`<!--]-->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$U = _sfc_main$U.setup;
_sfc_main$U.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPImage.vue");
  return _sfc_setup$U ? _sfc_setup$U(props, ctx) : void 0;
};
const VPImage = /* @__PURE__ */ _export_sfc(_sfc_main$U, [["__scopeId", "data-v-8426fc1a"]]);
const _sfc_main$T = /* @__PURE__ */ defineComponent({
  __name: "VPHero",
  __ssrInlineRender: true,
  props: {
    name: {},
    text: {},
    tagline: {},
    image: {},
    actions: {}
  },
  setup(__props) {
    const heroImageSlotExists = inject("hero-image-slot-exists");
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHero", { "has-image": __props.image || unref(heroImageSlotExists) }]
      }, _attrs))} data-v-4f9c455b><div class="container" data-v-4f9c455b><div class="main" data-v-4f9c455b>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, () => {
        _push(`<h1 class="heading" data-v-4f9c455b>`);
        if (__props.name) {
          _push(`<span class="name clip" data-v-4f9c455b>${__props.name ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.text) {
          _push(`<span class="text" data-v-4f9c455b>${__props.text ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</h1>`);
        if (__props.tagline) {
          _push(`<p class="tagline" data-v-4f9c455b>${__props.tagline ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
      }, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push, _parent);
      if (__props.actions) {
        _push(`<div class="actions" data-v-4f9c455b><!--[-->`);
        ssrRenderList(__props.actions, (action) => {
          _push(`<div class="action" data-v-4f9c455b>`);
          _push(ssrRenderComponent(VPButton, {
            tag: "a",
            size: "medium",
            theme: action.theme,
            text: action.text,
            href: action.link,
            target: action.target,
            rel: action.rel
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push, _parent);
      _push(`</div>`);
      if (__props.image || unref(heroImageSlotExists)) {
        _push(`<div class="image" data-v-4f9c455b><div class="image-container" data-v-4f9c455b><div class="image-bg" data-v-4f9c455b></div>`);
        ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, () => {
          if (__props.image) {
            _push(ssrRenderComponent(VPImage, {
              class: "image-src",
              image: __props.image
            }, null, _parent));
          } else {
            _push(`<!---->`);
          }
        }, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$T = _sfc_main$T.setup;
_sfc_main$T.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHero.vue");
  return _sfc_setup$T ? _sfc_setup$T(props, ctx) : void 0;
};
const VPHero = /* @__PURE__ */ _export_sfc(_sfc_main$T, [["__scopeId", "data-v-4f9c455b"]]);
const _sfc_main$S = /* @__PURE__ */ defineComponent({
  __name: "VPHomeHero",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).hero) {
        _push(ssrRenderComponent(VPHero, mergeProps({
          class: "VPHomeHero",
          name: unref(fm).hero.name,
          text: unref(fm).hero.text,
          tagline: unref(fm).hero.tagline,
          image: unref(fm).hero.image,
          actions: unref(fm).hero.actions
        }, _attrs), {
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before")
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info")
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after")
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after")
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image")
              ];
            }
          }),
          _: 3
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$S = _sfc_main$S.setup;
_sfc_main$S.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeHero.vue");
  return _sfc_setup$S ? _sfc_setup$S(props, ctx) : void 0;
};
const _sfc_main$R = /* @__PURE__ */ defineComponent({
  __name: "VPFeature",
  __ssrInlineRender: true,
  props: {
    icon: {},
    title: {},
    details: {},
    link: {},
    linkText: {},
    rel: {},
    target: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPFeature",
        href: __props.link,
        rel: __props.rel,
        target: __props.target,
        "no-icon": true,
        tag: __props.link ? "a" : "div"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<article class="box" data-v-a3976bdc${_scopeId}>`);
            if (typeof __props.icon === "object" && __props.icon.wrap) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>`);
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
              _push2(`</div>`);
            } else if (typeof __props.icon === "object") {
              _push2(ssrRenderComponent(VPImage, {
                image: __props.icon,
                alt: __props.icon.alt,
                height: __props.icon.height || 48,
                width: __props.icon.width || 48
              }, null, _parent2, _scopeId));
            } else if (__props.icon) {
              _push2(`<div class="icon" data-v-a3976bdc${_scopeId}>${__props.icon ?? ""}</div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`<h2 class="title" data-v-a3976bdc${_scopeId}>${__props.title ?? ""}</h2>`);
            if (__props.details) {
              _push2(`<p class="details" data-v-a3976bdc${_scopeId}>${__props.details ?? ""}</p>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.linkText) {
              _push2(`<div class="link-text" data-v-a3976bdc${_scopeId}><p class="link-text-value" data-v-a3976bdc${_scopeId}>${ssrInterpolate(__props.linkText)} <span class="vpi-arrow-right link-text-icon" data-v-a3976bdc${_scopeId}></span></p></div>`);
            } else {
              _push2(`<!---->`);
            }
            _push2(`</article>`);
          } else {
            return [
              createVNode("article", { class: "box" }, [
                typeof __props.icon === "object" && __props.icon.wrap ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "icon"
                }, [
                  createVNode(VPImage, {
                    image: __props.icon,
                    alt: __props.icon.alt,
                    height: __props.icon.height || 48,
                    width: __props.icon.width || 48
                  }, null, 8, ["image", "alt", "height", "width"])
                ])) : typeof __props.icon === "object" ? (openBlock(), createBlock(VPImage, {
                  key: 1,
                  image: __props.icon,
                  alt: __props.icon.alt,
                  height: __props.icon.height || 48,
                  width: __props.icon.width || 48
                }, null, 8, ["image", "alt", "height", "width"])) : __props.icon ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "icon",
                  innerHTML: __props.icon
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                createVNode("h2", {
                  class: "title",
                  innerHTML: __props.title
                }, null, 8, ["innerHTML"]),
                __props.details ? (openBlock(), createBlock("p", {
                  key: 3,
                  class: "details",
                  innerHTML: __props.details
                }, null, 8, ["innerHTML"])) : createCommentVNode("", true),
                __props.linkText ? (openBlock(), createBlock("div", {
                  key: 4,
                  class: "link-text"
                }, [
                  createVNode("p", { class: "link-text-value" }, [
                    createTextVNode(toDisplayString(__props.linkText) + " ", 1),
                    createVNode("span", { class: "vpi-arrow-right link-text-icon" })
                  ])
                ])) : createCommentVNode("", true)
              ])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$R = _sfc_main$R.setup;
_sfc_main$R.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeature.vue");
  return _sfc_setup$R ? _sfc_setup$R(props, ctx) : void 0;
};
const VPFeature = /* @__PURE__ */ _export_sfc(_sfc_main$R, [["__scopeId", "data-v-a3976bdc"]]);
const _sfc_main$Q = /* @__PURE__ */ defineComponent({
  __name: "VPFeatures",
  __ssrInlineRender: true,
  props: {
    features: {}
  },
  setup(__props) {
    const props = __props;
    const grid = computed(() => {
      const length = props.features.length;
      if (!length) {
        return;
      } else if (length === 2) {
        return "grid-2";
      } else if (length === 3) {
        return "grid-3";
      } else if (length % 3 === 0) {
        return "grid-6";
      } else if (length > 3) {
        return "grid-4";
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.features) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPFeatures" }, _attrs))} data-v-a6181336><div class="container" data-v-a6181336><div class="items" data-v-a6181336><!--[-->`);
        ssrRenderList(__props.features, (feature) => {
          _push(`<div class="${ssrRenderClass([[grid.value], "item"])}" data-v-a6181336>`);
          _push(ssrRenderComponent(VPFeature, {
            icon: feature.icon,
            title: feature.title,
            details: feature.details,
            link: feature.link,
            "link-text": feature.linkText,
            rel: feature.rel,
            target: feature.target
          }, null, _parent));
          _push(`</div>`);
        });
        _push(`<!--]--></div></div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$Q = _sfc_main$Q.setup;
_sfc_main$Q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFeatures.vue");
  return _sfc_setup$Q ? _sfc_setup$Q(props, ctx) : void 0;
};
const VPFeatures = /* @__PURE__ */ _export_sfc(_sfc_main$Q, [["__scopeId", "data-v-a6181336"]]);
const _sfc_main$P = /* @__PURE__ */ defineComponent({
  __name: "VPHomeFeatures",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter: fm } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(fm).features) {
        _push(ssrRenderComponent(VPFeatures, mergeProps({
          class: "VPHomeFeatures",
          features: unref(fm).features
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$P = _sfc_main$P.setup;
_sfc_main$P.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeFeatures.vue");
  return _sfc_setup$P ? _sfc_setup$P(props, ctx) : void 0;
};
const _sfc_main$O = /* @__PURE__ */ defineComponent({
  __name: "VPHomeContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { width: vw } = useWindowSize({
      initialWidth: 0,
      includeScrollbar: false
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "vp-doc container",
        style: unref(vw) ? { "--vp-offset": `calc(50% - ${unref(vw) / 2}px)` } : {}
      }, _attrs))} data-v-8e2d4988>`);
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$O = _sfc_main$O.setup;
_sfc_main$O.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeContent.vue");
  return _sfc_setup$O ? _sfc_setup$O(props, ctx) : void 0;
};
const VPHomeContent = /* @__PURE__ */ _export_sfc(_sfc_main$O, [["__scopeId", "data-v-8e2d4988"]]);
const _sfc_main$N = /* @__PURE__ */ defineComponent({
  __name: "VPHome",
  __ssrInlineRender: true,
  setup(__props) {
    const { frontmatter, theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPHome", {
          "external-link-icon-enabled": unref(theme).externalLinkIcon
        }]
      }, _attrs))} data-v-8b561e3d>`);
      ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$S, null, {
        "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
            ];
          }
        }),
        "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
            ];
          }
        }),
        "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push, _parent);
      ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$P, null, null, _parent));
      ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push, _parent);
      if (unref(frontmatter).markdownStyles !== false) {
        _push(ssrRenderComponent(VPHomeContent, null, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(ssrRenderComponent(_component_Content, null, null, _parent2, _scopeId));
            } else {
              return [
                createVNode(_component_Content)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(ssrRenderComponent(_component_Content, null, null, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$N = _sfc_main$N.setup;
_sfc_main$N.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHome.vue");
  return _sfc_setup$N ? _sfc_setup$N(props, ctx) : void 0;
};
const VPHome = /* @__PURE__ */ _export_sfc(_sfc_main$N, [["__scopeId", "data-v-8b561e3d"]]);
const _sfc_main$M = {};
function _sfc_ssrRender$1(_ctx, _push, _parent, _attrs) {
  const _component_Content = resolveComponent("Content");
  _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPPage" }, _attrs))}>`);
  ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push, _parent);
  _push(ssrRenderComponent(_component_Content, null, null, _parent));
  ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push, _parent);
  _push(`</div>`);
}
const _sfc_setup$M = _sfc_main$M.setup;
_sfc_main$M.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPPage.vue");
  return _sfc_setup$M ? _sfc_setup$M(props, ctx) : void 0;
};
const VPPage = /* @__PURE__ */ _export_sfc(_sfc_main$M, [["ssrRender", _sfc_ssrRender$1]]);
const _sfc_main$L = /* @__PURE__ */ defineComponent({
  __name: "VPContent",
  __ssrInlineRender: true,
  setup(__props) {
    const { page, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPContent", {
          "has-sidebar": unref(hasSidebar),
          "is-home": unref(frontmatter).layout === "home"
        }],
        id: "VPContent"
      }, _attrs))} data-v-1428d186>`);
      if (unref(page).isNotFound) {
        ssrRenderSlot(_ctx.$slots, "not-found", {}, () => {
          _push(ssrRenderComponent(NotFound, null, null, _parent));
        }, _push, _parent);
      } else if (unref(frontmatter).layout === "page") {
        _push(ssrRenderComponent(VPPage, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout === "home") {
        _push(ssrRenderComponent(VPHome, null, {
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      } else if (unref(frontmatter).layout && unref(frontmatter).layout !== "doc") {
        ssrRenderVNode(_push, createVNode(resolveDynamicComponent(unref(frontmatter).layout), null, null), _parent);
      } else {
        _push(ssrRenderComponent(VPDoc, null, {
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$L = _sfc_main$L.setup;
_sfc_main$L.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPContent.vue");
  return _sfc_setup$L ? _sfc_setup$L(props, ctx) : void 0;
};
const VPContent = /* @__PURE__ */ _export_sfc(_sfc_main$L, [["__scopeId", "data-v-1428d186"]]);
const _sfc_main$K = /* @__PURE__ */ defineComponent({
  __name: "VPFooter",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme).footer && unref(frontmatter).footer !== false) {
        _push(`<footer${ssrRenderAttrs(mergeProps({
          class: ["VPFooter", { "has-sidebar": unref(hasSidebar) }]
        }, _attrs))} data-v-e315a0ad><div class="container" data-v-e315a0ad>`);
        if (unref(theme).footer.message) {
          _push(`<p class="message" data-v-e315a0ad>${unref(theme).footer.message ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        if (unref(theme).footer.copyright) {
          _push(`<p class="copyright" data-v-e315a0ad>${unref(theme).footer.copyright ?? ""}</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</div></footer>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$K = _sfc_main$K.setup;
_sfc_main$K.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFooter.vue");
  return _sfc_setup$K ? _sfc_setup$K(props, ctx) : void 0;
};
const VPFooter = /* @__PURE__ */ _export_sfc(_sfc_main$K, [["__scopeId", "data-v-e315a0ad"]]);
function useLocalNav() {
  const { theme, frontmatter } = useData();
  const headers = shallowRef([]);
  const hasLocalNav = computed(() => {
    return headers.value.length > 0;
  });
  onContentUpdated(() => {
    headers.value = getHeaders(frontmatter.value.outline ?? theme.value.outline);
  });
  return {
    headers,
    hasLocalNav
  };
}
const _sfc_main$J = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNavOutlineDropdown",
  __ssrInlineRender: true,
  props: {
    headers: {},
    navHeight: {}
  },
  setup(__props) {
    const { theme } = useData();
    const open = ref(false);
    const vh = ref(0);
    const main = ref();
    ref();
    function closeOnClickOutside(e) {
      var _a;
      if (!((_a = main.value) == null ? void 0 : _a.contains(e.target))) {
        open.value = false;
      }
    }
    watch(open, (value) => {
      if (value) {
        document.addEventListener("click", closeOnClickOutside);
        return;
      }
      document.removeEventListener("click", closeOnClickOutside);
    });
    onKeyStroke("Escape", () => {
      open.value = false;
    });
    onContentUpdated(() => {
      open.value = false;
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPLocalNavOutlineDropdown",
        style: { "--vp-vh": vh.value + "px" },
        ref_key: "main",
        ref: main
      }, _attrs))} data-v-8a42e2b4>`);
      if (__props.headers.length > 0) {
        _push(`<button class="${ssrRenderClass({ open: open.value })}" data-v-8a42e2b4><span class="menu-text" data-v-8a42e2b4>${ssrInterpolate(unref(resolveTitle)(unref(theme)))}</span><span class="vpi-chevron-right icon" data-v-8a42e2b4></span></button>`);
      } else {
        _push(`<button data-v-8a42e2b4>${ssrInterpolate(unref(theme).returnToTopLabel || "Return to top")}</button>`);
      }
      if (open.value) {
        _push(`<div class="items" data-v-8a42e2b4><div class="header" data-v-8a42e2b4><a class="top-link" href="#" data-v-8a42e2b4>${ssrInterpolate(unref(theme).returnToTopLabel || "Return to top")}</a></div><div class="outline" data-v-8a42e2b4>`);
        _push(ssrRenderComponent(VPDocOutlineItem, { headers: __props.headers }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$J = _sfc_main$J.setup;
_sfc_main$J.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNavOutlineDropdown.vue");
  return _sfc_setup$J ? _sfc_setup$J(props, ctx) : void 0;
};
const VPLocalNavOutlineDropdown = /* @__PURE__ */ _export_sfc(_sfc_main$J, [["__scopeId", "data-v-8a42e2b4"]]);
const _sfc_main$I = /* @__PURE__ */ defineComponent({
  __name: "VPLocalNav",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  emits: ["open-menu"],
  setup(__props) {
    const { theme, frontmatter } = useData();
    const { hasSidebar } = useSidebar();
    const { headers } = useLocalNav();
    const { y } = useWindowScroll();
    const navHeight = ref(0);
    onMounted(() => {
      navHeight.value = parseInt(
        getComputedStyle(document.documentElement).getPropertyValue(
          "--vp-nav-height"
        )
      );
    });
    onContentUpdated(() => {
      headers.value = getHeaders(frontmatter.value.outline ?? theme.value.outline);
    });
    const empty = computed(() => {
      return headers.value.length === 0;
    });
    const emptyAndNoSidebar = computed(() => {
      return empty.value && !hasSidebar.value;
    });
    const classes = computed(() => {
      return {
        VPLocalNav: true,
        "has-sidebar": hasSidebar.value,
        empty: empty.value,
        fixed: emptyAndNoSidebar.value
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(frontmatter).layout !== "home" && (!emptyAndNoSidebar.value || unref(y) >= navHeight.value)) {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: classes.value }, _attrs))} data-v-a6f0e41e><div class="container" data-v-a6f0e41e>`);
        if (unref(hasSidebar)) {
          _push(`<button class="menu"${ssrRenderAttr("aria-expanded", __props.open)} aria-controls="VPSidebarNav" data-v-a6f0e41e><span class="vpi-align-left menu-icon" data-v-a6f0e41e></span><span class="menu-text" data-v-a6f0e41e>${ssrInterpolate(unref(theme).sidebarMenuLabel || "Menu")}</span></button>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(VPLocalNavOutlineDropdown, {
          headers: unref(headers),
          navHeight: navHeight.value
        }, null, _parent));
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$I = _sfc_main$I.setup;
_sfc_main$I.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPLocalNav.vue");
  return _sfc_setup$I ? _sfc_setup$I(props, ctx) : void 0;
};
const VPLocalNav = /* @__PURE__ */ _export_sfc(_sfc_main$I, [["__scopeId", "data-v-a6f0e41e"]]);
function useNav() {
  const isScreenOpen = ref(false);
  function openScreen() {
    isScreenOpen.value = true;
    window.addEventListener("resize", closeScreenOnTabletWindow);
  }
  function closeScreen() {
    isScreenOpen.value = false;
    window.removeEventListener("resize", closeScreenOnTabletWindow);
  }
  function toggleScreen() {
    isScreenOpen.value ? closeScreen() : openScreen();
  }
  function closeScreenOnTabletWindow() {
    window.outerWidth >= 768 && closeScreen();
  }
  const route = useRoute();
  watch(() => route.path, closeScreen);
  return {
    isScreenOpen,
    openScreen,
    closeScreen,
    toggleScreen
  };
}
const _sfc_main$H = {};
function _sfc_ssrRender(_ctx, _push, _parent, _attrs) {
  _push(`<button${ssrRenderAttrs(mergeProps({
    class: "VPSwitch",
    type: "button",
    role: "switch"
  }, _attrs))} data-v-1d5665e3><span class="check" data-v-1d5665e3>`);
  if (_ctx.$slots.default) {
    _push(`<span class="icon" data-v-1d5665e3>`);
    ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
    _push(`</span>`);
  } else {
    _push(`<!---->`);
  }
  _push(`</span></button>`);
}
const _sfc_setup$H = _sfc_main$H.setup;
_sfc_main$H.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitch.vue");
  return _sfc_setup$H ? _sfc_setup$H(props, ctx) : void 0;
};
const VPSwitch = /* @__PURE__ */ _export_sfc(_sfc_main$H, [["ssrRender", _sfc_ssrRender], ["__scopeId", "data-v-1d5665e3"]]);
const _sfc_main$G = /* @__PURE__ */ defineComponent({
  __name: "VPSwitchAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { isDark, theme } = useData();
    const toggleAppearance = inject("toggle-appearance", () => {
      isDark.value = !isDark.value;
    });
    const switchTitle = ref("");
    watchPostEffect(() => {
      switchTitle.value = isDark.value ? theme.value.lightModeSwitchTitle || "Switch to light theme" : theme.value.darkModeSwitchTitle || "Switch to dark theme";
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPSwitch, mergeProps({
        title: switchTitle.value,
        class: "VPSwitchAppearance",
        "aria-checked": unref(isDark),
        onClick: unref(toggleAppearance)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span class="vpi-sun sun" data-v-5337faa4${_scopeId}></span><span class="vpi-moon moon" data-v-5337faa4${_scopeId}></span>`);
          } else {
            return [
              createVNode("span", { class: "vpi-sun sun" }),
              createVNode("span", { class: "vpi-moon moon" })
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$G = _sfc_main$G.setup;
_sfc_main$G.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSwitchAppearance.vue");
  return _sfc_setup$G ? _sfc_setup$G(props, ctx) : void 0;
};
const VPSwitchAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$G, [["__scopeId", "data-v-5337faa4"]]);
const _sfc_main$F = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarAppearance" }, _attrs))} data-v-6c893767>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$F = _sfc_main$F.setup;
_sfc_main$F.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarAppearance.vue");
  return _sfc_setup$F ? _sfc_setup$F(props, ctx) : void 0;
};
const VPNavBarAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$F, [["__scopeId", "data-v-6c893767"]]);
const focusedElement = ref();
let active = false;
let listeners = 0;
function useFlyout(options) {
  const focus = ref(false);
  if (inBrowser) {
    !active && activateFocusTracking();
    listeners++;
    const unwatch = watch(focusedElement, (el) => {
      var _a, _b, _c;
      if (el === options.el.value || ((_a = options.el.value) == null ? void 0 : _a.contains(el))) {
        focus.value = true;
        (_b = options.onFocus) == null ? void 0 : _b.call(options);
      } else {
        focus.value = false;
        (_c = options.onBlur) == null ? void 0 : _c.call(options);
      }
    });
    onUnmounted(() => {
      unwatch();
      listeners--;
      if (!listeners) {
        deactivateFocusTracking();
      }
    });
  }
  return readonly(focus);
}
function activateFocusTracking() {
  document.addEventListener("focusin", handleFocusIn);
  active = true;
  focusedElement.value = document.activeElement;
}
function deactivateFocusTracking() {
  document.removeEventListener("focusin", handleFocusIn);
}
function handleFocusIn() {
  focusedElement.value = document.activeElement;
}
const _sfc_main$E = /* @__PURE__ */ defineComponent({
  __name: "VPMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuLink" }, _attrs))} data-v-35975db6>`);
      _push(ssrRenderComponent(_sfc_main$Z, {
        class: {
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon
      }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-35975db6${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$E = _sfc_main$E.setup;
_sfc_main$E.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuLink.vue");
  return _sfc_setup$E ? _sfc_setup$E(props, ctx) : void 0;
};
const VPMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$E, [["__scopeId", "data-v-35975db6"]]);
const _sfc_main$D = /* @__PURE__ */ defineComponent({
  __name: "VPMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenuGroup" }, _attrs))} data-v-69e747b5>`);
      if (__props.text) {
        _push(`<p class="title" data-v-69e747b5>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$D = _sfc_main$D.setup;
_sfc_main$D.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenuGroup.vue");
  return _sfc_setup$D ? _sfc_setup$D(props, ctx) : void 0;
};
const VPMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$D, [["__scopeId", "data-v-69e747b5"]]);
const _sfc_main$C = /* @__PURE__ */ defineComponent({
  __name: "VPMenu",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPMenu" }, _attrs))} data-v-b98bc113>`);
      if (__props.items) {
        _push(`<div class="items" data-v-b98bc113><!--[-->`);
        ssrRenderList(__props.items, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(VPMenuGroup, {
              text: item.text,
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></div>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "default", {}, null, _push, _parent);
      _push(`</div>`);
    };
  }
});
const _sfc_setup$C = _sfc_main$C.setup;
_sfc_main$C.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPMenu.vue");
  return _sfc_setup$C ? _sfc_setup$C(props, ctx) : void 0;
};
const VPMenu = /* @__PURE__ */ _export_sfc(_sfc_main$C, [["__scopeId", "data-v-b98bc113"]]);
const _sfc_main$B = /* @__PURE__ */ defineComponent({
  __name: "VPFlyout",
  __ssrInlineRender: true,
  props: {
    icon: {},
    button: {},
    label: {},
    items: {}
  },
  setup(__props) {
    const open = ref(false);
    const el = ref();
    useFlyout({ el, onBlur });
    function onBlur() {
      open.value = false;
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: "VPFlyout",
        ref_key: "el",
        ref: el
      }, _attrs))} data-v-cf11d7a2><button type="button" class="button" aria-haspopup="true"${ssrRenderAttr("aria-expanded", open.value)}${ssrRenderAttr("aria-label", __props.label)} data-v-cf11d7a2>`);
      if (__props.button || __props.icon) {
        _push(`<span class="text" data-v-cf11d7a2>`);
        if (__props.icon) {
          _push(`<span class="${ssrRenderClass([__props.icon, "option-icon"])}" data-v-cf11d7a2></span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.button) {
          _push(`<span data-v-cf11d7a2>${__props.button ?? ""}</span>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<span class="vpi-chevron-down text-icon" data-v-cf11d7a2></span></span>`);
      } else {
        _push(`<span class="vpi-more-horizontal icon" data-v-cf11d7a2></span>`);
      }
      _push(`</button><div class="menu" data-v-cf11d7a2>`);
      _push(ssrRenderComponent(VPMenu, { items: __props.items }, {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "default", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "default", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div></div>`);
    };
  }
});
const _sfc_setup$B = _sfc_main$B.setup;
_sfc_main$B.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPFlyout.vue");
  return _sfc_setup$B ? _sfc_setup$B(props, ctx) : void 0;
};
const VPFlyout = /* @__PURE__ */ _export_sfc(_sfc_main$B, [["__scopeId", "data-v-cf11d7a2"]]);
const _sfc_main$A = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLink",
  __ssrInlineRender: true,
  props: {
    icon: {},
    link: {},
    ariaLabel: {}
  },
  setup(__props) {
    var _a;
    const props = __props;
    const el = ref();
    onMounted(async () => {
      var _a2;
      await nextTick();
      const span = (_a2 = el.value) == null ? void 0 : _a2.children[0];
      if (span instanceof HTMLElement && span.className.startsWith("vpi-social-") && (getComputedStyle(span).maskImage || getComputedStyle(span).webkitMaskImage) === "none") {
        span.style.setProperty(
          "--icon",
          `url('https://api.iconify.design/simple-icons/${props.icon}.svg')`
        );
      }
    });
    const svg = computed(() => {
      if (typeof props.icon === "object") return props.icon.svg;
      return `<span class="vpi-social-${props.icon}"></span>`;
    });
    {
      typeof props.icon === "string" && ((_a = useSSRContext()) == null ? void 0 : _a.vpSocialIcons.add(props.icon));
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<a${ssrRenderAttrs(mergeProps({
        ref_key: "el",
        ref: el,
        class: "VPSocialLink no-icon",
        href: __props.link,
        "aria-label": __props.ariaLabel ?? (typeof __props.icon === "string" ? __props.icon : ""),
        target: "_blank",
        rel: "noopener"
      }, _attrs))} data-v-bd121fe5>${svg.value ?? ""}</a>`);
    };
  }
});
const _sfc_setup$A = _sfc_main$A.setup;
_sfc_main$A.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLink.vue");
  return _sfc_setup$A ? _sfc_setup$A(props, ctx) : void 0;
};
const VPSocialLink = /* @__PURE__ */ _export_sfc(_sfc_main$A, [["__scopeId", "data-v-bd121fe5"]]);
const _sfc_main$z = /* @__PURE__ */ defineComponent({
  __name: "VPSocialLinks",
  __ssrInlineRender: true,
  props: {
    links: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPSocialLinks" }, _attrs))} data-v-7bc22406><!--[-->`);
      ssrRenderList(__props.links, ({ link, icon, ariaLabel }) => {
        _push(ssrRenderComponent(VPSocialLink, {
          key: link,
          icon,
          link,
          ariaLabel
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$z = _sfc_main$z.setup;
_sfc_main$z.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSocialLinks.vue");
  return _sfc_setup$z ? _sfc_setup$z(props, ctx) : void 0;
};
const VPSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$z, [["__scopeId", "data-v-7bc22406"]]);
const _sfc_main$y = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarExtra",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const hasExtraContent = computed(
      () => localeLinks.value.length && currentLang.value.label || site.value.appearance || theme.value.socialLinks
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (hasExtraContent.value) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarExtra",
          label: "extra navigation"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              if (unref(localeLinks).length && unref(currentLang).label) {
                _push2(`<div class="group translations" data-v-bb2aa2f0${_scopeId}><p class="trans-title" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
                ssrRenderList(unref(localeLinks), (locale) => {
                  _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
                });
                _push2(`<!--]--></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item appearance" data-v-bb2aa2f0${_scopeId}><p class="label" data-v-bb2aa2f0${_scopeId}>${ssrInterpolate(unref(theme).darkModeSwitchLabel || "Appearance")}</p><div class="appearance-action" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSwitchAppearance, null, null, _parent2, _scopeId));
                _push2(`</div></div></div>`);
              } else {
                _push2(`<!---->`);
              }
              if (unref(theme).socialLinks) {
                _push2(`<div class="group" data-v-bb2aa2f0${_scopeId}><div class="item social-links" data-v-bb2aa2f0${_scopeId}>`);
                _push2(ssrRenderComponent(VPSocialLinks, {
                  class: "social-links-list",
                  links: unref(theme).socialLinks
                }, null, _parent2, _scopeId));
                _push2(`</div></div>`);
              } else {
                _push2(`<!---->`);
              }
            } else {
              return [
                unref(localeLinks).length && unref(currentLang).label ? (openBlock(), createBlock("div", {
                  key: 0,
                  class: "group translations"
                }, [
                  createVNode("p", { class: "trans-title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])) : createCommentVNode("", true),
                unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto" ? (openBlock(), createBlock("div", {
                  key: 1,
                  class: "group"
                }, [
                  createVNode("div", { class: "item appearance" }, [
                    createVNode("p", { class: "label" }, toDisplayString(unref(theme).darkModeSwitchLabel || "Appearance"), 1),
                    createVNode("div", { class: "appearance-action" }, [
                      createVNode(VPSwitchAppearance)
                    ])
                  ])
                ])) : createCommentVNode("", true),
                unref(theme).socialLinks ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "group"
                }, [
                  createVNode("div", { class: "item social-links" }, [
                    createVNode(VPSocialLinks, {
                      class: "social-links-list",
                      links: unref(theme).socialLinks
                    }, null, 8, ["links"])
                  ])
                ])) : createCommentVNode("", true)
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$y = _sfc_main$y.setup;
_sfc_main$y.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarExtra.vue");
  return _sfc_setup$y ? _sfc_setup$y(props, ctx) : void 0;
};
const VPNavBarExtra = /* @__PURE__ */ _export_sfc(_sfc_main$y, [["__scopeId", "data-v-bb2aa2f0"]]);
const _sfc_main$x = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarHamburger",
  __ssrInlineRender: true,
  props: {
    active: { type: Boolean }
  },
  emits: ["click"],
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: ["VPNavBarHamburger", { active: __props.active }],
        "aria-label": "mobile navigation",
        "aria-expanded": __props.active,
        "aria-controls": "VPNavScreen"
      }, _attrs))} data-v-e5dd9c1c><span class="container" data-v-e5dd9c1c><span class="top" data-v-e5dd9c1c></span><span class="middle" data-v-e5dd9c1c></span><span class="bottom" data-v-e5dd9c1c></span></span></button>`);
    };
  }
});
const _sfc_setup$x = _sfc_main$x.setup;
_sfc_main$x.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarHamburger.vue");
  return _sfc_setup$x ? _sfc_setup$x(props, ctx) : void 0;
};
const VPNavBarHamburger = /* @__PURE__ */ _export_sfc(_sfc_main$x, [["__scopeId", "data-v-e5dd9c1c"]]);
const _sfc_main$w = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const { page } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: {
          VPNavBarMenuLink: true,
          active: unref(isActive)(
            unref(page).relativePath,
            __props.item.activeMatch || __props.item.link,
            !!__props.item.activeMatch
          )
        },
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        tabindex: "0"
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-e56f3d57${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$w = _sfc_main$w.setup;
_sfc_main$w.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuLink.vue");
  return _sfc_setup$w ? _sfc_setup$w(props, ctx) : void 0;
};
const VPNavBarMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$w, [["__scopeId", "data-v-e56f3d57"]]);
const _sfc_main$v = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenuGroup",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const props = __props;
    const { page } = useData();
    const isChildActive = (navItem) => {
      if ("component" in navItem) return false;
      if ("link" in navItem) {
        return isActive(
          page.value.relativePath,
          navItem.link,
          !!props.item.activeMatch
        );
      }
      return navItem.items.some(isChildActive);
    };
    const childrenActive = computed(() => isChildActive(props.item));
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(VPFlyout, mergeProps({
        class: {
          VPNavBarMenuGroup: true,
          active: unref(isActive)(unref(page).relativePath, __props.item.activeMatch, !!__props.item.activeMatch) || childrenActive.value
        },
        button: __props.item.text,
        items: __props.item.items
      }, _attrs), null, _parent));
    };
  }
});
const _sfc_setup$v = _sfc_main$v.setup;
_sfc_main$v.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenuGroup.vue");
  return _sfc_setup$v ? _sfc_setup$v(props, ctx) : void 0;
};
const _sfc_main$u = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({
          "aria-labelledby": "main-nav-aria-label",
          class: "VPNavBarMenu"
        }, _attrs))} data-v-dc692963><span id="main-nav-aria-label" class="visually-hidden" data-v-dc692963> Main Navigation </span><!--[-->`);
        ssrRenderList(unref(theme).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavBarMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props), null), _parent);
          } else {
            _push(ssrRenderComponent(_sfc_main$v, { item }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$u = _sfc_main$u.setup;
_sfc_main$u.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarMenu.vue");
  return _sfc_setup$u ? _sfc_setup$u(props, ctx) : void 0;
};
const VPNavBarMenu = /* @__PURE__ */ _export_sfc(_sfc_main$u, [["__scopeId", "data-v-dc692963"]]);
function createSearchTranslate(defaultTranslations) {
  const { localeIndex, theme } = useData();
  function translate(key) {
    var _a, _b, _c;
    const keyPath = key.split(".");
    const themeObject = (_a = theme.value.search) == null ? void 0 : _a.options;
    const isObject = themeObject && typeof themeObject === "object";
    const locales = isObject && ((_c = (_b = themeObject.locales) == null ? void 0 : _b[localeIndex.value]) == null ? void 0 : _c.translations) || null;
    const translations = isObject && themeObject.translations || null;
    let localeResult = locales;
    let translationResult = translations;
    let defaultResult = defaultTranslations;
    const lastKey = keyPath.pop();
    for (const k of keyPath) {
      let fallbackResult = null;
      const foundInFallback = defaultResult == null ? void 0 : defaultResult[k];
      if (foundInFallback) {
        fallbackResult = defaultResult = foundInFallback;
      }
      const foundInTranslation = translationResult == null ? void 0 : translationResult[k];
      if (foundInTranslation) {
        fallbackResult = translationResult = foundInTranslation;
      }
      const foundInLocale = localeResult == null ? void 0 : localeResult[k];
      if (foundInLocale) {
        fallbackResult = localeResult = foundInLocale;
      }
      if (!foundInFallback) {
        defaultResult = fallbackResult;
      }
      if (!foundInTranslation) {
        translationResult = fallbackResult;
      }
      if (!foundInLocale) {
        localeResult = fallbackResult;
      }
    }
    return (localeResult == null ? void 0 : localeResult[lastKey]) ?? (translationResult == null ? void 0 : translationResult[lastKey]) ?? (defaultResult == null ? void 0 : defaultResult[lastKey]) ?? "";
  }
  return translate;
}
const _sfc_main$t = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearchButton",
  __ssrInlineRender: true,
  setup(__props) {
    const defaultTranslations = {
      button: {
        buttonText: "Search",
        buttonAriaLabel: "Search"
      }
    };
    const translate = createSearchTranslate(defaultTranslations);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<button${ssrRenderAttrs(mergeProps({
        type: "button",
        class: "DocSearch DocSearch-Button",
        "aria-label": unref(translate)("button.buttonAriaLabel")
      }, _attrs))}><span class="DocSearch-Button-Container"><span class="vp-icon DocSearch-Search-Icon"></span><span class="DocSearch-Button-Placeholder">${ssrInterpolate(unref(translate)("button.buttonText"))}</span></span><span class="DocSearch-Button-Keys"><kbd class="DocSearch-Button-Key"></kbd><kbd class="DocSearch-Button-Key">K</kbd></span></button>`);
    };
  }
});
const _sfc_setup$t = _sfc_main$t.setup;
_sfc_main$t.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearchButton.vue");
  return _sfc_setup$t ? _sfc_setup$t(props, ctx) : void 0;
};
const _sfc_main$s = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSearch",
  __ssrInlineRender: true,
  setup(__props) {
    const VPLocalSearchBox = defineAsyncComponent(() => import("./VPLocalSearchBox.DzzrUYyT.js"));
    const VPAlgoliaSearchBox = () => null;
    const { theme } = useData();
    const loaded = ref(false);
    const actuallyLoaded = ref(false);
    onMounted(() => {
      {
        return;
      }
    });
    function load() {
      if (!loaded.value) {
        loaded.value = true;
        setTimeout(poll, 16);
      }
    }
    function poll() {
      const e = new Event("keydown");
      e.key = "k";
      e.metaKey = true;
      window.dispatchEvent(e);
      setTimeout(() => {
        if (!document.querySelector(".DocSearch-Modal")) {
          poll();
        }
      }, 16);
    }
    function isEditingContent(event) {
      const element = event.target;
      const tagName = element.tagName;
      return element.isContentEditable || tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
    }
    const showSearch = ref(false);
    {
      onKeyStroke("k", (event) => {
        if (event.ctrlKey || event.metaKey) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
      onKeyStroke("/", (event) => {
        if (!isEditingContent(event)) {
          event.preventDefault();
          showSearch.value = true;
        }
      });
    }
    const provider = "local";
    return (_ctx, _push, _parent, _attrs) => {
      var _a;
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavBarSearch" }, _attrs))}>`);
      if (unref(provider) === "local") {
        _push(`<!--[-->`);
        if (showSearch.value) {
          _push(ssrRenderComponent(unref(VPLocalSearchBox), {
            onClose: ($event) => showSearch.value = false
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`<div id="local-search">`);
        _push(ssrRenderComponent(_sfc_main$t, {
          onClick: ($event) => showSearch.value = true
        }, null, _parent));
        _push(`</div><!--]-->`);
      } else if (unref(provider) === "algolia") {
        _push(`<!--[-->`);
        if (loaded.value) {
          _push(ssrRenderComponent(unref(VPAlgoliaSearchBox), {
            algolia: ((_a = unref(theme).search) == null ? void 0 : _a.options) ?? unref(theme).algolia,
            onVnodeBeforeMount: ($event) => actuallyLoaded.value = true
          }, null, _parent));
        } else {
          _push(`<!---->`);
        }
        if (!actuallyLoaded.value) {
          _push(`<div id="docsearch">`);
          _push(ssrRenderComponent(_sfc_main$t, { onClick: load }, null, _parent));
          _push(`</div>`);
        } else {
          _push(`<!---->`);
        }
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div>`);
    };
  }
});
const _sfc_setup$s = _sfc_main$s.setup;
_sfc_main$s.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSearch.vue");
  return _sfc_setup$s ? _sfc_setup$s(props, ctx) : void 0;
};
const _sfc_main$r = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavBarSocialLinks",
          links: unref(theme).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$r = _sfc_main$r.setup;
_sfc_main$r.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarSocialLinks.vue");
  return _sfc_setup$r ? _sfc_setup$r(props, ctx) : void 0;
};
const VPNavBarSocialLinks = /* @__PURE__ */ _export_sfc(_sfc_main$r, [["__scopeId", "data-v-0394ad82"]]);
const _sfc_main$q = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTitle",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme } = useData();
    const { hasSidebar } = useSidebar();
    const { currentLang } = useLangs();
    const link = computed(
      () => {
        var _a;
        return typeof theme.value.logoLink === "string" ? theme.value.logoLink : (_a = theme.value.logoLink) == null ? void 0 : _a.link;
      }
    );
    const rel = computed(
      () => {
        var _a;
        return typeof theme.value.logoLink === "string" ? void 0 : (_a = theme.value.logoLink) == null ? void 0 : _a.rel;
      }
    );
    const target = computed(
      () => {
        var _a;
        return typeof theme.value.logoLink === "string" ? void 0 : (_a = theme.value.logoLink) == null ? void 0 : _a.target;
      }
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBarTitle", { "has-sidebar": unref(hasSidebar) }]
      }, _attrs))} data-v-1168a8e4><a class="title"${ssrRenderAttr("href", link.value ?? unref(normalizeLink$1)(unref(currentLang).link))}${ssrRenderAttr("rel", rel.value)}${ssrRenderAttr("target", target.value)} data-v-1168a8e4>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push, _parent);
      if (unref(theme).logo) {
        _push(ssrRenderComponent(VPImage, {
          class: "logo",
          image: unref(theme).logo
        }, null, _parent));
      } else {
        _push(`<!---->`);
      }
      if (unref(theme).siteTitle) {
        _push(`<span data-v-1168a8e4>${unref(theme).siteTitle ?? ""}</span>`);
      } else if (unref(theme).siteTitle === void 0) {
        _push(`<span data-v-1168a8e4>${ssrInterpolate(unref(site).title)}</span>`);
      } else {
        _push(`<!---->`);
      }
      ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push, _parent);
      _push(`</a></div>`);
    };
  }
});
const _sfc_setup$q = _sfc_main$q.setup;
_sfc_main$q.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTitle.vue");
  return _sfc_setup$q ? _sfc_setup$q(props, ctx) : void 0;
};
const VPNavBarTitle = /* @__PURE__ */ _export_sfc(_sfc_main$q, [["__scopeId", "data-v-1168a8e4"]]);
const _sfc_main$p = /* @__PURE__ */ defineComponent({
  __name: "VPNavBarTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(ssrRenderComponent(VPFlyout, mergeProps({
          class: "VPNavBarTranslations",
          icon: "vpi-languages",
          label: unref(theme).langMenuLabel || "Change language"
        }, _attrs), {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<div class="items" data-v-88af2de4${_scopeId}><p class="title" data-v-88af2de4${_scopeId}>${ssrInterpolate(unref(currentLang).label)}</p><!--[-->`);
              ssrRenderList(unref(localeLinks), (locale) => {
                _push2(ssrRenderComponent(VPMenuLink, { item: locale }, null, _parent2, _scopeId));
              });
              _push2(`<!--]--></div>`);
            } else {
              return [
                createVNode("div", { class: "items" }, [
                  createVNode("p", { class: "title" }, toDisplayString(unref(currentLang).label), 1),
                  (openBlock(true), createBlock(Fragment, null, renderList(unref(localeLinks), (locale) => {
                    return openBlock(), createBlock(VPMenuLink, {
                      key: locale.link,
                      item: locale
                    }, null, 8, ["item"]);
                  }), 128))
                ])
              ];
            }
          }),
          _: 1
        }, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$p = _sfc_main$p.setup;
_sfc_main$p.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBarTranslations.vue");
  return _sfc_setup$p ? _sfc_setup$p(props, ctx) : void 0;
};
const VPNavBarTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$p, [["__scopeId", "data-v-88af2de4"]]);
const _sfc_main$o = /* @__PURE__ */ defineComponent({
  __name: "VPNavBar",
  __ssrInlineRender: true,
  props: {
    isScreenOpen: { type: Boolean }
  },
  emits: ["toggle-screen"],
  setup(__props) {
    const props = __props;
    const { y } = useWindowScroll();
    const { hasSidebar } = useSidebar();
    const { frontmatter } = useData();
    const classes = ref({});
    watchPostEffect(() => {
      classes.value = {
        "has-sidebar": hasSidebar.value,
        "home": frontmatter.value.layout === "home",
        "top": y.value === 0,
        "screen-open": props.isScreenOpen
      };
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavBar", classes.value]
      }, _attrs))} data-v-6aa21345><div class="wrapper" data-v-6aa21345><div class="container" data-v-6aa21345><div class="title" data-v-6aa21345>`);
      _push(ssrRenderComponent(VPNavBarTitle, null, {
        "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
            ];
          }
        }),
        "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
          } else {
            return [
              renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
            ];
          }
        }),
        _: 3
      }, _parent));
      _push(`</div><div class="content" data-v-6aa21345><div class="content-body" data-v-6aa21345>`);
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push, _parent);
      _push(ssrRenderComponent(_sfc_main$s, { class: "search" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarMenu, { class: "menu" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarTranslations, { class: "translations" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarAppearance, { class: "appearance" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarSocialLinks, { class: "social-links" }, null, _parent));
      _push(ssrRenderComponent(VPNavBarExtra, { class: "extra" }, null, _parent));
      ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push, _parent);
      _push(ssrRenderComponent(VPNavBarHamburger, {
        class: "hamburger",
        active: __props.isScreenOpen,
        onClick: ($event) => _ctx.$emit("toggle-screen")
      }, null, _parent));
      _push(`</div></div></div></div><div class="divider" data-v-6aa21345><div class="divider-line" data-v-6aa21345></div></div></div>`);
    };
  }
});
const _sfc_setup$o = _sfc_main$o.setup;
_sfc_main$o.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavBar.vue");
  return _sfc_setup$o ? _sfc_setup$o(props, ctx) : void 0;
};
const VPNavBar = /* @__PURE__ */ _export_sfc(_sfc_main$o, [["__scopeId", "data-v-6aa21345"]]);
const _sfc_main$n = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenAppearance",
  __ssrInlineRender: true,
  setup(__props) {
    const { site, theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(site).appearance && unref(site).appearance !== "force-dark" && unref(site).appearance !== "force-auto") {
        _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenAppearance" }, _attrs))} data-v-b44890b2><p class="text" data-v-b44890b2>${ssrInterpolate(unref(theme).darkModeSwitchLabel || "Appearance")}</p>`);
        _push(ssrRenderComponent(VPSwitchAppearance, null, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$n = _sfc_main$n.setup;
_sfc_main$n.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenAppearance.vue");
  return _sfc_setup$n ? _sfc_setup$n(props, ctx) : void 0;
};
const VPNavScreenAppearance = /* @__PURE__ */ _export_sfc(_sfc_main$n, [["__scopeId", "data-v-b44890b2"]]);
const _sfc_main$m = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-df37e6dd${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$m = _sfc_main$m.setup;
_sfc_main$m.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuLink.vue");
  return _sfc_setup$m ? _sfc_setup$m(props, ctx) : void 0;
};
const VPNavScreenMenuLink = /* @__PURE__ */ _export_sfc(_sfc_main$m, [["__scopeId", "data-v-df37e6dd"]]);
const _sfc_main$l = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupLink",
  __ssrInlineRender: true,
  props: {
    item: {}
  },
  setup(__props) {
    const closeScreen = inject("close-screen");
    return (_ctx, _push, _parent, _attrs) => {
      _push(ssrRenderComponent(_sfc_main$Z, mergeProps({
        class: "VPNavScreenMenuGroupLink",
        href: __props.item.link,
        target: __props.item.target,
        rel: __props.item.rel,
        "no-icon": __props.item.noIcon,
        onClick: unref(closeScreen)
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            _push2(`<span data-v-3e9c20e4${_scopeId}>${__props.item.text ?? ""}</span>`);
          } else {
            return [
              createVNode("span", {
                innerHTML: __props.item.text
              }, null, 8, ["innerHTML"])
            ];
          }
        }),
        _: 1
      }, _parent));
    };
  }
});
const _sfc_setup$l = _sfc_main$l.setup;
_sfc_main$l.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupLink.vue");
  return _sfc_setup$l ? _sfc_setup$l(props, ctx) : void 0;
};
const VPNavScreenMenuGroupLink = /* @__PURE__ */ _export_sfc(_sfc_main$l, [["__scopeId", "data-v-3e9c20e4"]]);
const _sfc_main$k = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroupSection",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenuGroupSection" }, _attrs))} data-v-8133b170>`);
      if (__props.text) {
        _push(`<p class="title" data-v-8133b170>${ssrInterpolate(__props.text)}</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(ssrRenderComponent(VPNavScreenMenuGroupLink, {
          key: item.text,
          item
        }, null, _parent));
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$k = _sfc_main$k.setup;
_sfc_main$k.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroupSection.vue");
  return _sfc_setup$k ? _sfc_setup$k(props, ctx) : void 0;
};
const VPNavScreenMenuGroupSection = /* @__PURE__ */ _export_sfc(_sfc_main$k, [["__scopeId", "data-v-8133b170"]]);
const _sfc_main$j = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenuGroup",
  __ssrInlineRender: true,
  props: {
    text: {},
    items: {}
  },
  setup(__props) {
    const props = __props;
    const isOpen = ref(false);
    const groupId = computed(
      () => `NavScreenGroup-${props.text.replace(" ", "-").toLowerCase()}`
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPNavScreenMenuGroup", { open: isOpen.value }]
      }, _attrs))} data-v-b9ab8c58><button class="button"${ssrRenderAttr("aria-controls", groupId.value)}${ssrRenderAttr("aria-expanded", isOpen.value)} data-v-b9ab8c58><span class="button-text" data-v-b9ab8c58>${__props.text ?? ""}</span><span class="vpi-plus button-icon" data-v-b9ab8c58></span></button><div${ssrRenderAttr("id", groupId.value)} class="items" data-v-b9ab8c58><!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<!--[-->`);
        if ("link" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupLink, { item }, null, _parent));
          _push(`</div>`);
        } else if ("component" in item) {
          _push(`<div class="item" data-v-b9ab8c58>`);
          ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          _push(`</div>`);
        } else {
          _push(`<div class="group" data-v-b9ab8c58>`);
          _push(ssrRenderComponent(VPNavScreenMenuGroupSection, {
            text: item.text,
            items: item.items
          }, null, _parent));
          _push(`</div>`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$j = _sfc_main$j.setup;
_sfc_main$j.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenuGroup.vue");
  return _sfc_setup$j ? _sfc_setup$j(props, ctx) : void 0;
};
const VPNavScreenMenuGroup = /* @__PURE__ */ _export_sfc(_sfc_main$j, [["__scopeId", "data-v-b9ab8c58"]]);
const _sfc_main$i = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenMenu",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme).nav) {
        _push(`<nav${ssrRenderAttrs(mergeProps({ class: "VPNavScreenMenu" }, _attrs))}><!--[-->`);
        ssrRenderList(unref(theme).nav, (item) => {
          _push(`<!--[-->`);
          if ("link" in item) {
            _push(ssrRenderComponent(VPNavScreenMenuLink, { item }, null, _parent));
          } else if ("component" in item) {
            ssrRenderVNode(_push, createVNode(resolveDynamicComponent(item.component), mergeProps({ ref_for: true }, item.props, { "screen-menu": "" }), null), _parent);
          } else {
            _push(ssrRenderComponent(VPNavScreenMenuGroup, {
              text: item.text || "",
              items: item.items
            }, null, _parent));
          }
          _push(`<!--]-->`);
        });
        _push(`<!--]--></nav>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$i = _sfc_main$i.setup;
_sfc_main$i.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenMenu.vue");
  return _sfc_setup$i ? _sfc_setup$i(props, ctx) : void 0;
};
const _sfc_main$h = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenSocialLinks",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(theme).socialLinks) {
        _push(ssrRenderComponent(VPSocialLinks, mergeProps({
          class: "VPNavScreenSocialLinks",
          links: unref(theme).socialLinks
        }, _attrs), null, _parent));
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$h = _sfc_main$h.setup;
_sfc_main$h.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenSocialLinks.vue");
  return _sfc_setup$h ? _sfc_setup$h(props, ctx) : void 0;
};
const _sfc_main$g = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreenTranslations",
  __ssrInlineRender: true,
  setup(__props) {
    const { localeLinks, currentLang } = useLangs({ correspondingLink: true });
    const isOpen = ref(false);
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(localeLinks).length && unref(currentLang).label) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["VPNavScreenTranslations", { open: isOpen.value }]
        }, _attrs))} data-v-858fe1a4><button class="title" data-v-858fe1a4><span class="vpi-languages icon lang" data-v-858fe1a4></span> ${ssrInterpolate(unref(currentLang).label)} <span class="vpi-chevron-down icon chevron" data-v-858fe1a4></span></button><ul class="list" data-v-858fe1a4><!--[-->`);
        ssrRenderList(unref(localeLinks), (locale) => {
          _push(`<li class="item" data-v-858fe1a4>`);
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: "link",
            href: locale.link
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(locale.text)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(locale.text), 1)
                ];
              }
            }),
            _: 2
          }, _parent));
          _push(`</li>`);
        });
        _push(`<!--]--></ul></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$g = _sfc_main$g.setup;
_sfc_main$g.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreenTranslations.vue");
  return _sfc_setup$g ? _sfc_setup$g(props, ctx) : void 0;
};
const VPNavScreenTranslations = /* @__PURE__ */ _export_sfc(_sfc_main$g, [["__scopeId", "data-v-858fe1a4"]]);
const _sfc_main$f = /* @__PURE__ */ defineComponent({
  __name: "VPNavScreen",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const screen = ref(null);
    useScrollLock(inBrowser ? document.body : null);
    return (_ctx, _push, _parent, _attrs) => {
      if (__props.open) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: "VPNavScreen",
          ref_key: "screen",
          ref: screen,
          id: "VPNavScreen"
        }, _attrs))} data-v-f2779853><div class="container" data-v-f2779853>`);
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(_sfc_main$i, { class: "menu" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenTranslations, { class: "translations" }, null, _parent));
        _push(ssrRenderComponent(VPNavScreenAppearance, { class: "appearance" }, null, _parent));
        _push(ssrRenderComponent(_sfc_main$h, { class: "social-links" }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push, _parent);
        _push(`</div></div>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$f = _sfc_main$f.setup;
_sfc_main$f.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNavScreen.vue");
  return _sfc_setup$f ? _sfc_setup$f(props, ctx) : void 0;
};
const VPNavScreen = /* @__PURE__ */ _export_sfc(_sfc_main$f, [["__scopeId", "data-v-f2779853"]]);
const _sfc_main$e = /* @__PURE__ */ defineComponent({
  __name: "VPNav",
  __ssrInlineRender: true,
  setup(__props) {
    const { isScreenOpen, closeScreen, toggleScreen } = useNav();
    const { frontmatter } = useData();
    const hasNavbar = computed(() => {
      return frontmatter.value.navbar !== false;
    });
    provide("close-screen", closeScreen);
    watchEffect(() => {
      if (inBrowser) {
        document.documentElement.classList.toggle("hide-nav", !hasNavbar.value);
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      if (hasNavbar.value) {
        _push(`<header${ssrRenderAttrs(mergeProps({ class: "VPNav" }, _attrs))} data-v-ae24b3ad>`);
        _push(ssrRenderComponent(VPNavBar, {
          "is-screen-open": unref(isScreenOpen),
          onToggleScreen: unref(toggleScreen)
        }, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPNavScreen, { open: unref(isScreenOpen) }, {
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(`</header>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$e = _sfc_main$e.setup;
_sfc_main$e.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPNav.vue");
  return _sfc_setup$e ? _sfc_setup$e(props, ctx) : void 0;
};
const VPNav = /* @__PURE__ */ _export_sfc(_sfc_main$e, [["__scopeId", "data-v-ae24b3ad"]]);
const _sfc_main$d = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarItem",
  __ssrInlineRender: true,
  props: {
    item: {},
    depth: {}
  },
  setup(__props) {
    const props = __props;
    const {
      collapsed,
      collapsible,
      isLink,
      isActiveLink,
      hasActiveLink: hasActiveLink2,
      hasChildren,
      toggle
    } = useSidebarControl(computed(() => props.item));
    const sectionTag = computed(() => hasChildren.value ? "section" : `div`);
    const linkTag = computed(() => isLink.value ? "a" : "div");
    const textTag = computed(() => {
      return !hasChildren.value ? "p" : props.depth + 2 === 7 ? "p" : `h${props.depth + 2}`;
    });
    const itemRole = computed(() => isLink.value ? void 0 : "button");
    const classes = computed(() => [
      [`level-${props.depth}`],
      { collapsible: collapsible.value },
      { collapsed: collapsed.value },
      { "is-link": isLink.value },
      { "is-active": isActiveLink.value },
      { "has-active": hasActiveLink2.value }
    ]);
    function onItemInteraction(e) {
      if ("key" in e && e.key !== "Enter") {
        return;
      }
      !props.item.link && toggle();
    }
    function onCaretClick() {
      props.item.link && toggle();
    }
    return (_ctx, _push, _parent, _attrs) => {
      const _component_VPSidebarItem = resolveComponent("VPSidebarItem", true);
      ssrRenderVNode(_push, createVNode(resolveDynamicComponent(sectionTag.value), mergeProps({
        class: ["VPSidebarItem", classes.value]
      }, _attrs), {
        default: withCtx((_, _push2, _parent2, _scopeId) => {
          if (_push2) {
            if (__props.item.text) {
              _push2(`<div class="item"${ssrRenderAttr("role", itemRole.value)}${ssrRenderAttr("tabindex", __props.item.items && 0)} data-v-b3fd67f8${_scopeId}><div class="indicator" data-v-b3fd67f8${_scopeId}></div>`);
              if (__props.item.link) {
                _push2(ssrRenderComponent(_sfc_main$Z, {
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx((_2, _push3, _parent3, _scopeId2) => {
                    if (_push3) {
                      ssrRenderVNode(_push3, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent3, _scopeId2);
                    } else {
                      return [
                        (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                          class: "text",
                          innerHTML: __props.item.text
                        }, null, 8, ["innerHTML"]))
                      ];
                    }
                  }),
                  _: 1
                }, _parent2, _scopeId));
              } else {
                ssrRenderVNode(_push2, createVNode(resolveDynamicComponent(textTag.value), { class: "text" }, null), _parent2, _scopeId);
              }
              if (__props.item.collapsed != null && __props.item.items && __props.item.items.length) {
                _push2(`<div class="caret" role="button" aria-label="toggle section" tabindex="0" data-v-b3fd67f8${_scopeId}><span class="vpi-chevron-right caret-icon" data-v-b3fd67f8${_scopeId}></span></div>`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
            if (__props.item.items && __props.item.items.length) {
              _push2(`<div class="items" data-v-b3fd67f8${_scopeId}>`);
              if (__props.depth < 5) {
                _push2(`<!--[-->`);
                ssrRenderList(__props.item.items, (i) => {
                  _push2(ssrRenderComponent(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, _parent2, _scopeId));
                });
                _push2(`<!--]-->`);
              } else {
                _push2(`<!---->`);
              }
              _push2(`</div>`);
            } else {
              _push2(`<!---->`);
            }
          } else {
            return [
              __props.item.text ? (openBlock(), createBlock("div", mergeProps({
                key: 0,
                class: "item",
                role: itemRole.value
              }, toHandlers(
                __props.item.items ? { click: onItemInteraction, keydown: onItemInteraction } : {},
                true
              ), {
                tabindex: __props.item.items && 0
              }), [
                createVNode("div", { class: "indicator" }),
                __props.item.link ? (openBlock(), createBlock(_sfc_main$Z, {
                  key: 0,
                  tag: linkTag.value,
                  class: "link",
                  href: __props.item.link,
                  rel: __props.item.rel,
                  target: __props.item.target
                }, {
                  default: withCtx(() => [
                    (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                      class: "text",
                      innerHTML: __props.item.text
                    }, null, 8, ["innerHTML"]))
                  ]),
                  _: 1
                }, 8, ["tag", "href", "rel", "target"])) : (openBlock(), createBlock(resolveDynamicComponent(textTag.value), {
                  key: 1,
                  class: "text",
                  innerHTML: __props.item.text
                }, null, 8, ["innerHTML"])),
                __props.item.collapsed != null && __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                  key: 2,
                  class: "caret",
                  role: "button",
                  "aria-label": "toggle section",
                  onClick: onCaretClick,
                  onKeydown: withKeys(onCaretClick, ["enter"]),
                  tabindex: "0"
                }, [
                  createVNode("span", { class: "vpi-chevron-right caret-icon" })
                ], 32)) : createCommentVNode("", true)
              ], 16, ["role", "tabindex"])) : createCommentVNode("", true),
              __props.item.items && __props.item.items.length ? (openBlock(), createBlock("div", {
                key: 1,
                class: "items"
              }, [
                __props.depth < 5 ? (openBlock(true), createBlock(Fragment, { key: 0 }, renderList(__props.item.items, (i) => {
                  return openBlock(), createBlock(_component_VPSidebarItem, {
                    key: i.text,
                    item: i,
                    depth: __props.depth + 1
                  }, null, 8, ["item", "depth"]);
                }), 128)) : createCommentVNode("", true)
              ])) : createCommentVNode("", true)
            ];
          }
        }),
        _: 1
      }), _parent);
    };
  }
});
const _sfc_setup$d = _sfc_main$d.setup;
_sfc_main$d.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarItem.vue");
  return _sfc_setup$d ? _sfc_setup$d(props, ctx) : void 0;
};
const VPSidebarItem = /* @__PURE__ */ _export_sfc(_sfc_main$d, [["__scopeId", "data-v-b3fd67f8"]]);
const _sfc_main$c = /* @__PURE__ */ defineComponent({
  __name: "VPSidebarGroup",
  __ssrInlineRender: true,
  props: {
    items: {}
  },
  setup(__props) {
    const disableTransition = ref(true);
    let timer = null;
    onMounted(() => {
      timer = setTimeout(() => {
        timer = null;
        disableTransition.value = false;
      }, 300);
    });
    onBeforeUnmount(() => {
      if (timer != null) {
        clearTimeout(timer);
        timer = null;
      }
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      ssrRenderList(__props.items, (item) => {
        _push(`<div class="${ssrRenderClass([{ "no-transition": disableTransition.value }, "group"])}" data-v-c40bc020>`);
        _push(ssrRenderComponent(VPSidebarItem, {
          item,
          depth: 0
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$c = _sfc_main$c.setup;
_sfc_main$c.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebarGroup.vue");
  return _sfc_setup$c ? _sfc_setup$c(props, ctx) : void 0;
};
const VPSidebarGroup = /* @__PURE__ */ _export_sfc(_sfc_main$c, [["__scopeId", "data-v-c40bc020"]]);
const _sfc_main$b = /* @__PURE__ */ defineComponent({
  __name: "VPSidebar",
  __ssrInlineRender: true,
  props: {
    open: { type: Boolean }
  },
  setup(__props) {
    const { sidebarGroups, hasSidebar } = useSidebar();
    const props = __props;
    const navEl = ref(null);
    const isLocked = useScrollLock(inBrowser ? document.body : null);
    watch(
      [props, navEl],
      () => {
        var _a;
        if (props.open) {
          isLocked.value = true;
          (_a = navEl.value) == null ? void 0 : _a.focus();
        } else isLocked.value = false;
      },
      { immediate: true, flush: "post" }
    );
    const key = ref(0);
    watch(
      sidebarGroups,
      () => {
        key.value += 1;
      },
      { deep: true }
    );
    return (_ctx, _push, _parent, _attrs) => {
      if (unref(hasSidebar)) {
        _push(`<aside${ssrRenderAttrs(mergeProps({
          class: ["VPSidebar", { open: __props.open }],
          ref_key: "navEl",
          ref: navEl
        }, _attrs))} data-v-319d5ca6><div class="curtain" data-v-319d5ca6></div><nav class="nav" id="VPSidebarNav" aria-labelledby="sidebar-aria-label" tabindex="-1" data-v-319d5ca6><span class="visually-hidden" id="sidebar-aria-label" data-v-319d5ca6> Sidebar Navigation </span>`);
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSidebarGroup, {
          items: unref(sidebarGroups),
          key: key.value
        }, null, _parent));
        ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push, _parent);
        _push(`</nav></aside>`);
      } else {
        _push(`<!---->`);
      }
    };
  }
});
const _sfc_setup$b = _sfc_main$b.setup;
_sfc_main$b.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSidebar.vue");
  return _sfc_setup$b ? _sfc_setup$b(props, ctx) : void 0;
};
const VPSidebar = /* @__PURE__ */ _export_sfc(_sfc_main$b, [["__scopeId", "data-v-319d5ca6"]]);
const _sfc_main$a = /* @__PURE__ */ defineComponent({
  __name: "VPSkipLink",
  __ssrInlineRender: true,
  setup(__props) {
    const { theme } = useData();
    const route = useRoute();
    const backToTop = ref();
    watch(() => route.path, () => backToTop.value.focus());
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><span tabindex="-1" data-v-0b0ada53></span><a href="#VPContent" class="VPSkipLink visually-hidden" data-v-0b0ada53>${ssrInterpolate(unref(theme).skipToContentLabel || "Skip to content")}</a><!--]-->`);
    };
  }
});
const _sfc_setup$a = _sfc_main$a.setup;
_sfc_main$a.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSkipLink.vue");
  return _sfc_setup$a ? _sfc_setup$a(props, ctx) : void 0;
};
const VPSkipLink = /* @__PURE__ */ _export_sfc(_sfc_main$a, [["__scopeId", "data-v-0b0ada53"]]);
const _sfc_main$9 = /* @__PURE__ */ defineComponent({
  __name: "Layout",
  __ssrInlineRender: true,
  setup(__props) {
    const {
      isOpen: isSidebarOpen,
      open: openSidebar,
      close: closeSidebar
    } = useSidebar();
    const route = useRoute();
    watch(() => route.path, closeSidebar);
    useCloseSidebarOnEscape(isSidebarOpen, closeSidebar);
    const { frontmatter } = useData();
    const slots = useSlots();
    const heroImageSlotExists = computed(() => !!slots["home-hero-image"]);
    provide("hero-image-slot-exists", heroImageSlotExists);
    return (_ctx, _push, _parent, _attrs) => {
      const _component_Content = resolveComponent("Content");
      if (unref(frontmatter).layout !== false) {
        _push(`<div${ssrRenderAttrs(mergeProps({
          class: ["Layout", unref(frontmatter).pageClass]
        }, _attrs))} data-v-5d98c3a5>`);
        ssrRenderSlot(_ctx.$slots, "layout-top", {}, null, _push, _parent);
        _push(ssrRenderComponent(VPSkipLink, null, null, _parent));
        _push(ssrRenderComponent(VPBackdrop, {
          class: "backdrop",
          show: unref(isSidebarOpen),
          onClick: unref(closeSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPNav, null, {
          "nav-bar-title-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-title-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-title-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-title-after", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-bar-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-bar-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-bar-content-after", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-before", {}, void 0, true)
              ];
            }
          }),
          "nav-screen-content-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "nav-screen-content-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "nav-screen-content-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPLocalNav, {
          open: unref(isSidebarOpen),
          onOpenMenu: unref(openSidebar)
        }, null, _parent));
        _push(ssrRenderComponent(VPSidebar, { open: unref(isSidebarOpen) }, {
          "sidebar-nav-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-before", {}, void 0, true)
              ];
            }
          }),
          "sidebar-nav-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "sidebar-nav-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "sidebar-nav-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPContent, null, {
          "page-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-top", {}, void 0, true)
              ];
            }
          }),
          "page-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "page-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "page-bottom", {}, void 0, true)
              ];
            }
          }),
          "not-found": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "not-found", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "not-found", {}, void 0, true)
              ];
            }
          }),
          "home-hero-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-before", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info", {}, void 0, true)
              ];
            }
          }),
          "home-hero-info-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-info-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-info-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-actions-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-actions-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-actions-after", {}, void 0, true)
              ];
            }
          }),
          "home-hero-image": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-image", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-image", {}, void 0, true)
              ];
            }
          }),
          "home-hero-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-hero-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-hero-after", {}, void 0, true)
              ];
            }
          }),
          "home-features-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-before", {}, void 0, true)
              ];
            }
          }),
          "home-features-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "home-features-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "home-features-after", {}, void 0, true)
              ];
            }
          }),
          "doc-footer-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-footer-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-footer-before", {}, void 0, true)
              ];
            }
          }),
          "doc-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-before", {}, void 0, true)
              ];
            }
          }),
          "doc-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-after", {}, void 0, true)
              ];
            }
          }),
          "doc-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-top", {}, void 0, true)
              ];
            }
          }),
          "doc-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "doc-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "doc-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-top": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-top", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-top", {}, void 0, true)
              ];
            }
          }),
          "aside-bottom": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-bottom", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-bottom", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-before", {}, void 0, true)
              ];
            }
          }),
          "aside-outline-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-outline-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-outline-after", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-before": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-before", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-before", {}, void 0, true)
              ];
            }
          }),
          "aside-ads-after": withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              ssrRenderSlot(_ctx.$slots, "aside-ads-after", {}, null, _push2, _parent2, _scopeId);
            } else {
              return [
                renderSlot(_ctx.$slots, "aside-ads-after", {}, void 0, true)
              ];
            }
          }),
          _: 3
        }, _parent));
        _push(ssrRenderComponent(VPFooter, null, null, _parent));
        ssrRenderSlot(_ctx.$slots, "layout-bottom", {}, null, _push, _parent);
        _push(`</div>`);
      } else {
        _push(ssrRenderComponent(_component_Content, _attrs, null, _parent));
      }
    };
  }
});
const _sfc_setup$9 = _sfc_main$9.setup;
_sfc_main$9.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/Layout.vue");
  return _sfc_setup$9 ? _sfc_setup$9(props, ctx) : void 0;
};
const Layout = /* @__PURE__ */ _export_sfc(_sfc_main$9, [["__scopeId", "data-v-5d98c3a5"]]);
const GridSettings = {
  xmini: [[0, 2]],
  mini: [],
  small: [
    [920, 6],
    [768, 5],
    [640, 4],
    [480, 3],
    [0, 2]
  ],
  medium: [
    [960, 5],
    [832, 4],
    [640, 3],
    [480, 2]
  ],
  big: [
    [832, 3],
    [640, 2]
  ]
};
function useSponsorsGrid({ el, size = "medium" }) {
  const onResize = throttleAndDebounce(manage, 100);
  onMounted(() => {
    manage();
    window.addEventListener("resize", onResize);
  });
  onUnmounted(() => {
    window.removeEventListener("resize", onResize);
  });
  function manage() {
    adjustSlots(el.value, size);
  }
}
function adjustSlots(el, size) {
  const tsize = el.children.length;
  const asize = el.querySelectorAll(".vp-sponsor-grid-item:not(.empty)").length;
  const grid = setGrid(el, size, asize);
  manageSlots(el, grid, tsize, asize);
}
function setGrid(el, size, items) {
  const settings = GridSettings[size];
  const screen = window.innerWidth;
  let grid = 1;
  settings.some(([breakpoint, value]) => {
    if (screen >= breakpoint) {
      grid = items < value ? items : value;
      return true;
    }
  });
  setGridData(el, grid);
  return grid;
}
function setGridData(el, value) {
  el.dataset.vpGrid = String(value);
}
function manageSlots(el, grid, tsize, asize) {
  const diff = tsize - asize;
  const rem = asize % grid;
  const drem = rem === 0 ? rem : grid - rem;
  neutralizeSlots(el, drem - diff);
}
function neutralizeSlots(el, count) {
  if (count === 0) {
    return;
  }
  count > 0 ? addSlots(el, count) : removeSlots(el, count * -1);
}
function addSlots(el, count) {
  for (let i = 0; i < count; i++) {
    const slot = document.createElement("div");
    slot.classList.add("vp-sponsor-grid-item", "empty");
    el.append(slot);
  }
}
function removeSlots(el, count) {
  for (let i = 0; i < count; i++) {
    el.removeChild(el.lastElementChild);
  }
}
const _sfc_main$8 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsorsGrid",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    data: {}
  },
  setup(__props) {
    const props = __props;
    const el = ref(null);
    useSponsorsGrid({ el, size: props.size });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsorsGrid vp-sponsor-grid", [__props.size]],
        ref_key: "el",
        ref: el
      }, _attrs))}><!--[-->`);
      ssrRenderList(__props.data, (sponsor) => {
        _push(`<div class="vp-sponsor-grid-item"><a class="vp-sponsor-grid-link"${ssrRenderAttr("href", sponsor.url)} target="_blank" rel="sponsored noopener"><article class="vp-sponsor-grid-box"><h4 class="visually-hidden">${ssrInterpolate(sponsor.name)}</h4><img class="vp-sponsor-grid-image"${ssrRenderAttr("src", sponsor.img)}${ssrRenderAttr("alt", sponsor.name)}></article></a></div>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$8 = _sfc_main$8.setup;
_sfc_main$8.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsorsGrid.vue");
  return _sfc_setup$8 ? _sfc_setup$8(props, ctx) : void 0;
};
const _sfc_main$7 = /* @__PURE__ */ defineComponent({
  __name: "VPSponsors",
  __ssrInlineRender: true,
  props: {
    mode: { default: "normal" },
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    const props = __props;
    const sponsors = computed(() => {
      const isSponsors = props.data.some((s) => {
        return "items" in s;
      });
      if (isSponsors) {
        return props.data;
      }
      return [
        { tier: props.tier, size: props.size, items: props.data }
      ];
    });
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPSponsors vp-sponsor", [__props.mode]]
      }, _attrs))}><!--[-->`);
      ssrRenderList(sponsors.value, (sponsor, index) => {
        _push(`<section class="vp-sponsor-section">`);
        if (sponsor.tier) {
          _push(`<h3 class="vp-sponsor-tier">${ssrInterpolate(sponsor.tier)}</h3>`);
        } else {
          _push(`<!---->`);
        }
        _push(ssrRenderComponent(_sfc_main$8, {
          size: sponsor.size,
          data: sponsor.items
        }, null, _parent));
        _push(`</section>`);
      });
      _push(`<!--]--></div>`);
    };
  }
});
const _sfc_setup$7 = _sfc_main$7.setup;
_sfc_main$7.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPSponsors.vue");
  return _sfc_setup$7 ? _sfc_setup$7(props, ctx) : void 0;
};
const _sfc_main$6 = /* @__PURE__ */ defineComponent({
  __name: "VPDocAsideSponsors",
  __ssrInlineRender: true,
  props: {
    tier: {},
    size: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "VPDocAsideSponsors" }, _attrs))}>`);
      _push(ssrRenderComponent(_sfc_main$7, {
        mode: "aside",
        tier: __props.tier,
        size: __props.size,
        data: __props.data
      }, null, _parent));
      _push(`</div>`);
    };
  }
});
const _sfc_setup$6 = _sfc_main$6.setup;
_sfc_main$6.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPDocAsideSponsors.vue");
  return _sfc_setup$6 ? _sfc_setup$6(props, ctx) : void 0;
};
const _sfc_main$5 = /* @__PURE__ */ defineComponent({
  __name: "VPHomeSponsors",
  __ssrInlineRender: true,
  props: {
    message: {},
    actionText: { default: "Become a sponsor" },
    actionLink: {},
    data: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<section${ssrRenderAttrs(mergeProps({ class: "VPHomeSponsors" }, _attrs))} data-v-3d121b4a><div class="container" data-v-3d121b4a><div class="header" data-v-3d121b4a><div class="love" data-v-3d121b4a><span class="vpi-heart icon" data-v-3d121b4a></span></div>`);
      if (__props.message) {
        _push(`<h2 class="message" data-v-3d121b4a>${ssrInterpolate(__props.message)}</h2>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div><div class="sponsors" data-v-3d121b4a>`);
      _push(ssrRenderComponent(_sfc_main$7, { data: __props.data }, null, _parent));
      _push(`</div>`);
      if (__props.actionLink) {
        _push(`<div class="action" data-v-3d121b4a>`);
        _push(ssrRenderComponent(VPButton, {
          theme: "sponsor",
          text: __props.actionText,
          href: __props.actionLink
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></section>`);
    };
  }
});
const _sfc_setup$5 = _sfc_main$5.setup;
_sfc_main$5.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPHomeSponsors.vue");
  return _sfc_setup$5 ? _sfc_setup$5(props, ctx) : void 0;
};
const _sfc_main$4 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembersItem",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    member: {}
  },
  setup(__props) {
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<article${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembersItem", [__props.size]]
      }, _attrs))} data-v-f3fa364a><div class="profile" data-v-f3fa364a><figure class="avatar" data-v-f3fa364a><img class="avatar-img"${ssrRenderAttr("src", __props.member.avatar)}${ssrRenderAttr("alt", __props.member.name)} data-v-f3fa364a></figure><div class="data" data-v-f3fa364a><h1 class="name" data-v-f3fa364a>${ssrInterpolate(__props.member.name)}</h1>`);
      if (__props.member.title || __props.member.org) {
        _push(`<p class="affiliation" data-v-f3fa364a>`);
        if (__props.member.title) {
          _push(`<span class="title" data-v-f3fa364a>${ssrInterpolate(__props.member.title)}</span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.title && __props.member.org) {
          _push(`<span class="at" data-v-f3fa364a> @ </span>`);
        } else {
          _push(`<!---->`);
        }
        if (__props.member.org) {
          _push(ssrRenderComponent(_sfc_main$Z, {
            class: ["org", { link: __props.member.orgLink }],
            href: __props.member.orgLink,
            "no-icon": ""
          }, {
            default: withCtx((_, _push2, _parent2, _scopeId) => {
              if (_push2) {
                _push2(`${ssrInterpolate(__props.member.org)}`);
              } else {
                return [
                  createTextVNode(toDisplayString(__props.member.org), 1)
                ];
              }
            }),
            _: 1
          }, _parent));
        } else {
          _push(`<!---->`);
        }
        _push(`</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.desc) {
        _push(`<p class="desc" data-v-f3fa364a>${__props.member.desc ?? ""}</p>`);
      } else {
        _push(`<!---->`);
      }
      if (__props.member.links) {
        _push(`<div class="links" data-v-f3fa364a>`);
        _push(ssrRenderComponent(VPSocialLinks, {
          links: __props.member.links
        }, null, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</div></div>`);
      if (__props.member.sponsor) {
        _push(`<div class="sp" data-v-f3fa364a>`);
        _push(ssrRenderComponent(_sfc_main$Z, {
          class: "sp-link",
          href: __props.member.sponsor,
          "no-icon": ""
        }, {
          default: withCtx((_, _push2, _parent2, _scopeId) => {
            if (_push2) {
              _push2(`<span class="vpi-heart sp-icon" data-v-f3fa364a${_scopeId}></span> ${ssrInterpolate(__props.member.actionText || "Sponsor")}`);
            } else {
              return [
                createVNode("span", { class: "vpi-heart sp-icon" }),
                createTextVNode(" " + toDisplayString(__props.member.actionText || "Sponsor"), 1)
              ];
            }
          }),
          _: 1
        }, _parent));
        _push(`</div>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</article>`);
    };
  }
});
const _sfc_setup$4 = _sfc_main$4.setup;
_sfc_main$4.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembersItem.vue");
  return _sfc_setup$4 ? _sfc_setup$4(props, ctx) : void 0;
};
const VPTeamMembersItem = /* @__PURE__ */ _export_sfc(_sfc_main$4, [["__scopeId", "data-v-f3fa364a"]]);
const _sfc_main$3 = /* @__PURE__ */ defineComponent({
  __name: "VPTeamMembers",
  __ssrInlineRender: true,
  props: {
    size: { default: "medium" },
    members: {}
  },
  setup(__props) {
    const props = __props;
    const classes = computed(() => [props.size, `count-${props.members.length}`]);
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({
        class: ["VPTeamMembers", classes.value]
      }, _attrs))} data-v-6cb0dbc4><div class="container" data-v-6cb0dbc4><!--[-->`);
      ssrRenderList(__props.members, (member) => {
        _push(`<div class="item" data-v-6cb0dbc4>`);
        _push(ssrRenderComponent(VPTeamMembersItem, {
          size: __props.size,
          member
        }, null, _parent));
        _push(`</div>`);
      });
      _push(`<!--]--></div></div>`);
    };
  }
});
const _sfc_setup$3 = _sfc_main$3.setup;
_sfc_main$3.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamMembers.vue");
  return _sfc_setup$3 ? _sfc_setup$3(props, ctx) : void 0;
};
const _sfc_main$2 = {};
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPage.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const _sfc_main$1 = {};
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageSection.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const _sfc_main = {};
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../node_modules/vitepress/dist/client/theme-default/components/VPTeamPageTitle.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
export {
  Content as C,
  Layout as L,
  RouterSymbol as R,
  _sfc_main$14 as _,
  useData$1 as a,
  initData as b,
  createTitle as c,
  dataSymbol as d,
  createRouter as e,
  _sfc_main$S as f,
  _sfc_main$P as g,
  useData as h,
  inBrowser as i,
  useRouter as j,
  createSearchTranslate as k,
  escapeRegExp as l,
  mergeHead as m,
  pathToFile as p,
  siteDataRef as s,
  useRoute as u
};
