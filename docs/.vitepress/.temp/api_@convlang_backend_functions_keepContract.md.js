import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: keepContract()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/functions/keepContract.md","filePath":"api/@convlang/backend/functions/keepContract.md"}');
const _sfc_main = { name: "api/@convlang/backend/functions/keepContract.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / keepContract</p><h1 id="function-keepcontract" tabindex="-1">Function: keepContract() <a class="header-anchor" href="#function-keepcontract" aria-label="Permalink to &quot;Function: keepContract()&quot;">​</a></h1><blockquote><p><strong>keepContract</strong>&lt;<code>S</code>&gt;(<code>bare</code>): <a href="./../interfaces/Backend"><code>Backend</code></a></p></blockquote><p>Makes a backend of the part that computes: what callers may give, in which order calls take effect and what <code>dispose</code> ends is seen to here, the same for every backend.</p><h2 id="type-parameters" tabindex="-1">Type Parameters <a class="header-anchor" href="#type-parameters" aria-label="Permalink to &quot;Type Parameters&quot;">​</a></h2><h3 id="s" tabindex="-1">S <a class="header-anchor" href="#s" aria-label="Permalink to &quot;S&quot;">​</a></h3><p><code>S</code> <em>extends</em> <a href="./../interfaces/BareState"><code>BareState</code></a></p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bare" tabindex="-1">bare <a class="header-anchor" href="#bare" aria-label="Permalink to &quot;bare&quot;">​</a></h3><p><a href="./../interfaces/BareBackend"><code>BareBackend</code></a>&lt;<code>S</code>&gt;</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><a href="./../interfaces/Backend"><code>Backend</code></a></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/functions/keepContract.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const keepContract = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  keepContract as default
};
