import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: WindowWords","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/WindowWords.md","filePath":"api/@convlang/frameworks/interfaces/WindowWords.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/WindowWords.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / WindowWords</p><h1 id="interface-windowwords" tabindex="-1">Interface: WindowWords <a class="header-anchor" href="#interface-windowwords" aria-label="Permalink to &quot;Interface: WindowWords&quot;">​</a></h1><p>What the words of a layer say about its window.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="family" tabindex="-1">family <a class="header-anchor" href="#family" aria-label="Permalink to &quot;family&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>family</strong>: <code>&quot;conv&quot;</code> | <code>&quot;pool&quot;</code></p></blockquote><hr><h3 id="isglobal" tabindex="-1">isGlobal <a class="header-anchor" href="#isglobal" aria-label="Permalink to &quot;isGlobal&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>isGlobal</strong>: <code>boolean</code></p></blockquote><p>Whether the window is the whole image, <code>global</code>.</p><hr><h3 id="pad" tabindex="-1">pad <a class="header-anchor" href="#pad" aria-label="Permalink to &quot;pad&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>pad</strong>: <a href="./../../ops/type-aliases/PadSpec"><code>PadSpec</code></a></p></blockquote><hr><h3 id="rounding" tabindex="-1">rounding <a class="header-anchor" href="#rounding" aria-label="Permalink to &quot;rounding&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>rounding</strong>: <a href="./../../ops/type-aliases/Rounding"><code>Rounding</code></a></p></blockquote><p>The layer&#39;s own, else the file&#39;s.</p><hr><h3 id="stride" tabindex="-1">stride <a class="header-anchor" href="#stride" aria-label="Permalink to &quot;stride&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>stride</strong>: readonly [<code>number</code>, <code>number</code>] | <code>null</code></p></blockquote><p><code>[height, width]</code>; <code>null</code> where the window&#39;s own size is the stride.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/WindowWords.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const WindowWords = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  WindowWords as default
};
