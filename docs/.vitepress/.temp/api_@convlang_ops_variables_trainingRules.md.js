import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Variable: trainingRules","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/variables/trainingRules.md","filePath":"api/@convlang/ops/variables/trainingRules.md"}');
const _sfc_main = { name: "api/@convlang/ops/variables/trainingRules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / trainingRules</p><h1 id="variable-trainingrules" tabindex="-1">Variable: trainingRules <a class="header-anchor" href="#variable-trainingrules" aria-label="Permalink to &quot;Variable: trainingRules&quot;">​</a></h1><blockquote><p><code>const</code> <strong>trainingRules</strong>: <code>{ readonly [O in OpName]?: TrainingRule }</code></p></blockquote><p>Ops that act differently in training.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/variables/trainingRules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const trainingRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  trainingRules as default
};
