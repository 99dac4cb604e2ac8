import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: decodePng()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/decodePng.md","filePath":"api/@convlang/data/node/functions/decodePng.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/decodePng.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / decodePng</p><h1 id="function-decodepng" tabindex="-1">Function: decodePng() <a class="header-anchor" href="#function-decodepng" aria-label="Permalink to &quot;Function: decodePng()&quot;">​</a></h1><blockquote><p><strong>decodePng</strong>(<code>bytes</code>, <code>file</code>): <code>Promise</code>&lt;<a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;u8&quot;</code>&gt;&gt;</p></blockquote><p>Decodes a PNG of any colour type and depth, interlaced or not. Grey pictures give one channel, all others three. Numbers are brought to 0 to 255 (1, 2 and 4 bits are spread, 16 are rounded); transparent pixels are laid over white; colour profiles and gamma are not applied.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="bytes" tabindex="-1">bytes <a class="header-anchor" href="#bytes" aria-label="Permalink to &quot;bytes&quot;">​</a></h3><p><code>Uint8Array</code></p><h3 id="file" tabindex="-1">file <a class="header-anchor" href="#file" aria-label="Permalink to &quot;file&quot;">​</a></h3><p><code>string</code></p><p>its name, for errors</p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../../../convlang/index/interfaces/Tensor"><code>Tensor</code></a>&lt;<code>&quot;u8&quot;</code>&gt;&gt;</p><p><code>[h, w, c]</code>, c 1 or 3</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E618 where sharp is not here, E409 or E407 where there is no memory for it, E523 where the file is not a PNG, is broken, or has more than 67,108,864 pixels</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/decodePng.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const decodePng = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  decodePng as default
};
