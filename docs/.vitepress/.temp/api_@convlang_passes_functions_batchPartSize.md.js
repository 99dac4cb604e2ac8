import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: batchPartSize()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/passes/functions/batchPartSize.md","filePath":"api/@convlang/passes/functions/batchPartSize.md"}');
const _sfc_main = { name: "api/@convlang/passes/functions/batchPartSize.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/passes</a> / batchPartSize</p><h1 id="function-batchpartsize" tabindex="-1">Function: batchPartSize() <a class="header-anchor" href="#function-batchpartsize" aria-label="Permalink to &quot;Function: batchPartSize()&quot;">​</a></h1><blockquote><p><strong>batchPartSize</strong>(<code>samples</code>, <code>parts</code>, <code>group?</code>): <code>number</code></p></blockquote><p>Samples in each part but the last of a batch that is computed in <code>parts</code>: a whole number of groups.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="samples" tabindex="-1">samples <a class="header-anchor" href="#samples" aria-label="Permalink to &quot;samples&quot;">​</a></h3><p><code>number</code></p><h3 id="parts" tabindex="-1">parts <a class="header-anchor" href="#parts" aria-label="Permalink to &quot;parts&quot;">​</a></h3><p><code>number</code></p><h3 id="group" tabindex="-1">group? <a class="header-anchor" href="#group" aria-label="Permalink to &quot;group?&quot;">​</a></h3><p><code>number</code> = <code>COMMON_BATCH_GROUP</code></p><p>samples that a backend&#39;s sums over the batch take together, so that parts begin where its groups begin</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>number</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/passes/functions/batchPartSize.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const batchPartSize = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  batchPartSize as default
};
