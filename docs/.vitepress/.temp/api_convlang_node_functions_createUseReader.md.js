import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: createUseReader()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/node/functions/createUseReader.md","filePath":"api/convlang/node/functions/createUseReader.md"}');
const _sfc_main = { name: "api/convlang/node/functions/createUseReader.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">node</a> / createUseReader</p><h1 id="function-createusereader" tabindex="-1">Function: createUseReader() <a class="header-anchor" href="#function-createusereader" aria-label="Permalink to &quot;Function: createUseReader()&quot;">​</a></h1><blockquote><p><strong>createUseReader</strong>(<code>folder</code>): (<code>path</code>) =&gt; <code>string</code></p></blockquote><p>Reads the files that a model file names with <code>use</code>: what <code>compile</code> takes as <code>readFile</code>. The compiler lets no path climb out of the folder; links are followed here, and one that leads out is refused too: a model file may come from anybody.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="folder" tabindex="-1">folder <a class="header-anchor" href="#folder" aria-label="Permalink to &quot;folder&quot;">​</a></h3><p><code>string</code></p><p>of the model file</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p>a function that throws an error with a sentence when the file cannot be read</p><p>(<code>path</code>) =&gt; <code>string</code></p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/node/functions/createUseReader.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const createUseReader = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  createUseReader as default
};
