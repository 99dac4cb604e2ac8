import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: resolveUse()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/functions/resolveUse.md","filePath":"api/@convlang/semantics/functions/resolveUse.md"}');
const _sfc_main = { name: "api/@convlang/semantics/functions/resolveUse.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / resolveUse</p><h1 id="function-resolveuse" tabindex="-1">Function: resolveUse() <a class="header-anchor" href="#function-resolveuse" aria-label="Permalink to &quot;Function: resolveUse()&quot;">​</a></h1><blockquote><p><strong>resolveUse</strong>(<code>from</code>, <code>path</code>, <code>root</code>): <code>string</code> | <code>null</code></p></blockquote><p>Where a <code>use</code> leads: a path, or out of the project folder. Paths are written with <code>/</code>; nothing is read.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="from" tabindex="-1">from <a class="header-anchor" href="#from" aria-label="Permalink to &quot;from&quot;">​</a></h3><p><code>string</code></p><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="root" tabindex="-1">root <a class="header-anchor" href="#root" aria-label="Permalink to &quot;root&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code> | <code>null</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/functions/resolveUse.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const resolveUse = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  resolveUse as default
};
