import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: openData()","description":"","frontmatter":{},"headers":[],"relativePath":"api/convlang/node/functions/openData.md","filePath":"api/convlang/node/functions/openData.md"}');
const _sfc_main = { name: "api/convlang/node/functions/openData.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../../">convlang</a> / <a href="./../">node</a> / openData</p><h1 id="function-opendata" tabindex="-1">Function: openData() <a class="header-anchor" href="#function-opendata" aria-label="Permalink to &quot;Function: openData()&quot;">​</a></h1><blockquote><p><strong>openData</strong>(<code>path</code>, <code>options?</code>): <code>Promise</code>&lt;<a href="./../../index/interfaces/DataSource"><code>DataSource</code></a>&gt;</p></blockquote><p>Opens data, recognised by what is there: IDX files (MNIST), CIFAR-10 batches, a CSV file; <code>digits</code> for the built-in ones.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="options" tabindex="-1">options? <a class="header-anchor" href="#options" aria-label="Permalink to &quot;options?&quot;">​</a></h3><p><a href="./../interfaces/OpenDataOptions"><code>OpenDataOptions</code></a> = <code>{}</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../index/interfaces/DataSource"><code>DataSource</code></a>&gt;</p><p>samples by number, read when asked for; the caller closes the source</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E5xx when there is no such data, or it is wrong, or has a class that is not learnt; it names the file and the byte</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/convlang/node/functions/openData.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const openData = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  openData as default
};
