import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ErrorNode","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/ErrorNode.md","filePath":"api/@convlang/syntax/interfaces/ErrorNode.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/ErrorNode.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / ErrorNode</p><h1 id="interface-errornode" tabindex="-1">Interface: ErrorNode <a class="header-anchor" href="#interface-errornode" aria-label="Permalink to &quot;Interface: ErrorNode&quot;">​</a></h1><p>Text that could not be read as it stands, where it stands: among the stages of a pipeline, or among headers and sections. A stage, header or section that lies in its span is what could be read of it.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="islost" tabindex="-1">isLost <a class="header-anchor" href="#islost" aria-label="Permalink to &quot;isLost&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isLost</strong>: <code>boolean</code></p></blockquote><p>Whether some of the text is missing from the tree. Elsewhere the parser knows what was meant.</p><hr><h3 id="kind" tabindex="-1">kind <a class="header-anchor" href="#kind" aria-label="Permalink to &quot;kind&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>kind</strong>: <code>&quot;error&quot;</code></p></blockquote><hr><h3 id="names" tabindex="-1">names <a class="header-anchor" href="#names" aria-label="Permalink to &quot;names&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>names</strong>: readonly <a href="./LostName"><code>LostName</code></a>[]</p></blockquote><p>Names that the text defines and the tree does not.</p><hr><h3 id="problems" tabindex="-1">problems <a class="header-anchor" href="#problems" aria-label="Permalink to &quot;problems&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>problems</strong>: readonly <a href="./SyntaxProblem"><code>SyntaxProblem</code></a>[]</p></blockquote><p>In the order of the text.</p><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a></p></blockquote><hr><h3 id="text" tabindex="-1">text <a class="header-anchor" href="#text" aria-label="Permalink to &quot;text&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>text</strong>: <code>string</code></p></blockquote><p>As it is written, with each <code>|</code> and <code>-</code> that belongs to it.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/ErrorNode.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ErrorNode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ErrorNode as default
};
