import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@convlang/backend-conformance","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend-conformance/index.md","filePath":"api/@convlang/backend-conformance/index.md"}');
const _sfc_main = { name: "api/@convlang/backend-conformance/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../">convlang</a> / @convlang/backend-conformance</p><h1 id="convlang-backend-conformance" tabindex="-1">@convlang/backend-conformance <a class="header-anchor" href="#convlang-backend-conformance" aria-label="Permalink to &quot;@convlang/backend-conformance&quot;">​</a></h1><h2 id="interfaces" tabindex="-1">Interfaces <a class="header-anchor" href="#interfaces" aria-label="Permalink to &quot;Interfaces&quot;">​</a></h2><ul><li><a href="./interfaces/Check">Check</a></li><li><a href="./interfaces/CheckedGraph">CheckedGraph</a></li><li><a href="./interfaces/ConformanceReport">ConformanceReport</a></li><li><a href="./interfaces/ConformanceSkip">ConformanceSkip</a></li><li><a href="./interfaces/ConformanceTarget">ConformanceTarget</a></li><li><a href="./interfaces/Counts">Counts</a></li><li><a href="./interfaces/GoldenNetwork">GoldenNetwork</a></li><li><a href="./interfaces/OpenTarget">OpenTarget</a></li><li><a href="./interfaces/OpSet">OpSet</a></li><li><a href="./interfaces/OpSupport">OpSupport</a></li><li><a href="./interfaces/SupportLimit">SupportLimit</a></li><li><a href="./interfaces/WiderTolerance">WiderTolerance</a></li></ul><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><ul><li><a href="./type-aliases/CheckKind">CheckKind</a></li><li><a href="./type-aliases/CheckResult">CheckResult</a></li><li><a href="./type-aliases/Outcome">Outcome</a></li><li><a href="./type-aliases/SkipReason">SkipReason</a></li></ul><h2 id="variables" tabindex="-1">Variables <a class="header-anchor" href="#variables" aria-label="Permalink to &quot;Variables&quot;">​</a></h2><ul><li><a href="./variables/goldenNetworks">goldenNetworks</a></li></ul><h2 id="functions" tabindex="-1">Functions <a class="header-anchor" href="#functions" aria-label="Permalink to &quot;Functions&quot;">​</a></h2><ul><li><a href="./functions/deriveNetworks">deriveNetworks</a></li><li><a href="./functions/formatReport">formatReport</a></li><li><a href="./functions/listChecks">listChecks</a></li><li><a href="./functions/listOpChecks">listOpChecks</a></li><li><a href="./functions/runConformance">runConformance</a></li><li><a href="./functions/steadyCheck">steadyCheck</a></li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend-conformance/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};
