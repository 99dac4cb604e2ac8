import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ParsedFile","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/syntax/interfaces/ParsedFile.md","filePath":"api/@convlang/syntax/interfaces/ParsedFile.md"}');
const _sfc_main = { name: "api/@convlang/syntax/interfaces/ParsedFile.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/syntax</a> / ParsedFile</p><h1 id="interface-parsedfile" tabindex="-1">Interface: ParsedFile <a class="header-anchor" href="#interface-parsedfile" aria-label="Permalink to &quot;Interface: ParsedFile&quot;">​</a></h1><p>What was read of a file, and every independent error that was found in it, in source order.</p><h2 id="extended-by" tabindex="-1">Extended by <a class="header-anchor" href="#extended-by" aria-label="Permalink to &quot;Extended by&quot;">​</a></h2><ul><li><a href="./EarlierFile"><code>EarlierFile</code></a></li></ul><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="diagnostics" tabindex="-1">diagnostics <a class="header-anchor" href="#diagnostics" aria-label="Permalink to &quot;diagnostics&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>diagnostics</strong>: readonly <a href="./../../../convlang/index/interfaces/Diagnostic"><code>Diagnostic</code></a>[]</p></blockquote><hr><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>file</strong>: <a href="./FileNode"><code>FileNode</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/syntax/interfaces/ParsedFile.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ParsedFile = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ParsedFile as default
};
