import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: checkArgument()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/diagnostics/functions/checkArgument.md","filePath":"api/@convlang/diagnostics/functions/checkArgument.md"}');
const _sfc_main = { name: "api/@convlang/diagnostics/functions/checkArgument.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/diagnostics</a> / checkArgument</p><h1 id="function-checkargument" tabindex="-1">Function: checkArgument() <a class="header-anchor" href="#function-checkargument" aria-label="Permalink to &quot;Function: checkArgument()&quot;">​</a></h1><blockquote><p><strong>checkArgument</strong>(<code>argument</code>, <code>given</code>, <code>isGood</code>, <code>expected</code>): <code>void</code></p></blockquote><p>Refuses what a function was called with where it is not what it takes: whoever calls from JavaScript may give anything.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="argument" tabindex="-1">argument <a class="header-anchor" href="#argument" aria-label="Permalink to &quot;argument&quot;">​</a></h3><p><code>string</code></p><p>its name, for the message</p><h3 id="given" tabindex="-1">given <a class="header-anchor" href="#given" aria-label="Permalink to &quot;given&quot;">​</a></h3><p><code>unknown</code></p><h3 id="isgood" tabindex="-1">isGood <a class="header-anchor" href="#isgood" aria-label="Permalink to &quot;isGood&quot;">​</a></h3><p><code>boolean</code></p><h3 id="expected" tabindex="-1">expected <a class="header-anchor" href="#expected" aria-label="Permalink to &quot;expected&quot;">​</a></h3><p><code>string</code></p><p>what is taken, and how it is made: <code>a list of names, such as [&#39;c1&#39;]</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>void</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E556</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/diagnostics/functions/checkArgument.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const checkArgument = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  checkArgument as default
};
