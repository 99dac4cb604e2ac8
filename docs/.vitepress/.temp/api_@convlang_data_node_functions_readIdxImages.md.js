import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: readIdxImages()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/readIdxImages.md","filePath":"api/@convlang/data/node/functions/readIdxImages.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/readIdxImages.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / readIdxImages</p><h1 id="function-readidximages" tabindex="-1">Function: readIdxImages() <a class="header-anchor" href="#function-readidximages" aria-label="Permalink to &quot;Function: readIdxImages()&quot;">​</a></h1><blockquote><p><strong>readIdxImages</strong>(<code>file</code>, <code>numbers</code>): <code>Promise</code>&lt;<a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;</p></blockquote><p>Reads some images of an IDX file, plain or gzipped, without labels.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><h3 id="numbers" tabindex="-1">numbers <a class="header-anchor" href="#numbers" aria-label="Permalink to &quot;numbers&quot;">​</a></h3><p>readonly <code>number</code>[]</p><p>of the images, counted from 0</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;f32&quot;</code>&gt;&gt;</p><p><code>[n, h, w, c]</code>, values as in the file (0 to 255 for bytes)</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E528 for a number the file does not have, and what is wrong with the file</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/readIdxImages.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const readIdxImages = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  readIdxImages as default
};
