import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: contentHash()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/train/functions/contentHash.md","filePath":"api/@convlang/train/functions/contentHash.md"}');
const _sfc_main = { name: "api/@convlang/train/functions/contentHash.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/train</a> / contentHash</p><h1 id="function-contenthash" tabindex="-1">Function: contentHash() <a class="header-anchor" href="#function-contenthash" aria-label="Permalink to &quot;Function: contentHash()&quot;">​</a></h1><blockquote><p><strong>contentHash</strong>(<code>source</code>): <code>Promise</code>&lt;<code>string</code>&gt;</p></blockquote><p>A hash of what a source holds: its kind, sizes and classes, and of some samples, spread over all of it, numbers and labels; of a small source all. Sources of the same content have the same hash, whatever their files are called. It costs as much for a large file as for a small one.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><p><a href="./../../../convlang/index/interfaces/DataSource"><code>DataSource</code></a></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<code>string</code>&gt;</p><p>SHA-256 in hexadecimal</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError what reading the source throws</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/train/functions/contentHash.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const contentHash = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  contentHash as default
};
