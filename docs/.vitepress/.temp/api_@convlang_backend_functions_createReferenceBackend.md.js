import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createReferenceBackend()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/createReferenceBackend.md","filePath":"api/@convlang/backend/functions/createReferenceBackend.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/createReferenceBackend.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / createReferenceBackend</p><h1 id="function-createreferencebackend" tabindex="-1">Function: createReferenceBackend() <a class="header-anchor" href="#function-createreferencebackend" aria-label="Permalink to &quot;Function: createReferenceBackend()&quot;">​</a></h1><blockquote><p><strong>createReferenceBackend</strong>(<code>ops?</code>): <a href="./../interfaces/Backend"><code>Backend</code></a></p></blockquote><p>The oracle as a backend: every op by its naive definition in float64, rounded to float32 where numbers go in and out. Slow by intention; other backends are compared with it.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="ops" tabindex="-1">ops? <a class="header-anchor" href="#ops" aria-label="Permalink to &quot;ops?&quot;">​</a></h3><p><code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./../../ops/type-aliases/AnyOp"><code>AnyOp</code></a>&gt;&gt; = <code>coreOps</code></p><p>default the core&#39;s; with plugins, an extended registry</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Backend"><code>Backend</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/createReferenceBackend.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createReferenceBackend = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createReferenceBackend as default
};
