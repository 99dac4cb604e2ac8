import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: verify()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ir/functions/verify.md","filePath":"api/@convlang/ir/functions/verify.md"}');
const _sfc_main = { name: "api/@convlang/ir/functions/verify.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ir</a> / verify</p><h1 id="function-verify" tabindex="-1">Function: verify() <a class="header-anchor" href="#function-verify" aria-label="Permalink to &quot;Function: verify()&quot;">​</a></h1><blockquote><p><strong>verify</strong>(<code>graph</code>, <code>typing</code>): <code>void</code></p></blockquote><p>Checks that a graph keeps the rules: ids are positions, names are unique, each value is made once and before it is used, types and attributes are what the ops&#39; own rules say, outputs, updates and layers speak of things that exist.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="graph" tabindex="-1">graph <a class="header-anchor" href="#graph" aria-label="Permalink to &quot;graph&quot;">​</a></h3><p><a href="./../interfaces/Graph"><code>Graph</code></a></p><h3 id="typing" tabindex="-1">typing <a class="header-anchor" href="#typing" aria-label="Permalink to &quot;typing&quot;">​</a></h3><p><a href="./../interfaces/OpTyping"><code>OpTyping</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>GraphError with every problem found</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ir/functions/verify.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const verify = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  verify as default
};
