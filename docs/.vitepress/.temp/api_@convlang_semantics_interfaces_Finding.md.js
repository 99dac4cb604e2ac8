import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Finding","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/semantics/interfaces/Finding.md","filePath":"api/@convlang/semantics/interfaces/Finding.md"}');
const _sfc_main = { name: "api/@convlang/semantics/interfaces/Finding.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/semantics</a> / Finding</p><h1 id="interface-finding" tabindex="-1">Interface: Finding <a class="header-anchor" href="#interface-finding" aria-label="Permalink to &quot;Interface: Finding&quot;">​</a></h1><p>A diagnostic with what is needed to look for fixes.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="diagnostic" tabindex="-1">diagnostic <a class="header-anchor" href="#diagnostic" aria-label="Permalink to &quot;diagnostic&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostic</strong>: <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a></p></blockquote><hr><h3 id="site" tabindex="-1">site <a class="header-anchor" href="#site" aria-label="Permalink to &quot;site&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>site</strong>: <a href="./../type-aliases/Site"><code>Site</code></a> | <code>null</code></p></blockquote><p>The instance of a stage that failed; <code>null</code> for findings about headers and sections.</p><hr><h3 id="solve" tabindex="-1">solve <a class="header-anchor" href="#solve" aria-label="Permalink to &quot;solve&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>solve</strong>: (() =&gt; readonly <a href="./Candidate"><code>Candidate</code></a>[]) | <code>null</code></p></blockquote><p>Solves for ways out; called only when fixes are wanted.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/semantics/interfaces/Finding.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Finding = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Finding as default
};
