import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readFileText()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/readFileText.md","filePath":"api/@convlang/data/node/functions/readFileText.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/readFileText.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / readFileText</p><h1 id="function-readfiletext" tabindex="-1">Function: readFileText() <a class="header-anchor" href="#function-readfiletext" aria-label="Permalink to &quot;Function: readFileText()&quot;">​</a></h1><blockquote><p><strong>readFileText</strong>(<code>file</code>): <code>string</code></p></blockquote><p>A whole text of at most 16 MiB.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>string</code></p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E501 or E502 when it cannot be read, E531 when it is not UTF-8</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/readFileText.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readFileText = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readFileText as default
};
