import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: stagesAt()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/index/functions/stagesAt.md","filePath":"api/convlang/index/functions/stagesAt.md"}');
const _sfc_main = { name: "api/convlang/index/functions/stagesAt.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">index</a> / stagesAt</p><h1 id="function-stagesat" tabindex="-1">Function: stagesAt() <a class="header-anchor" href="#function-stagesat" aria-label="Permalink to &quot;Function: stagesAt()&quot;">​</a></h1><blockquote><p><strong>stagesAt</strong>(<code>__namedParameters</code>, <code>offset</code>): readonly <a href="./../../../@convlang/semantics/interfaces/StageInstance"><code>StageInstance</code></a>[]</p></blockquote><p>All times that the innermost stage at an offset is carried out; one for each call of its block and each round of its repeats.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="namedparameters" tabindex="-1">__namedParameters <a class="header-anchor" href="#namedparameters" aria-label="Permalink to &quot;\\_\\_namedParameters&quot;">​</a></h3><p><a href="./../interfaces/CheckedSource"><code>CheckedSource</code></a></p><h3 id="offset" tabindex="-1">offset <a class="header-anchor" href="#offset" aria-label="Permalink to &quot;offset&quot;">​</a></h3><p><code>number</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>readonly <a href="./../../../@convlang/semantics/interfaces/StageInstance"><code>StageInstance</code></a>[]</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/index/functions/stagesAt.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const stagesAt = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  stagesAt as default
};
