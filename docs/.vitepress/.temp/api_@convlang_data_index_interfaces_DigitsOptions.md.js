import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DigitsOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/index/interfaces/DigitsOptions.md","filePath":"api/@convlang/data/index/interfaces/DigitsOptions.md"}');
const _sfc_main = { name: "api/@convlang/data/index/interfaces/DigitsOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">index</a> / DigitsOptions</p><h1 id="interface-digitsoptions" tabindex="-1">Interface: DigitsOptions <a class="header-anchor" href="#interface-digitsoptions" aria-label="Permalink to &quot;Interface: DigitsOptions&quot;">​</a></h1><p>Settings of the built-in digits.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="count" tabindex="-1">count <a class="header-anchor" href="#count" aria-label="Permalink to &quot;count&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>count</strong>: <code>number</code></p></blockquote><p>How many; item <code>i</code> is the same whatever the count.</p><hr><h3 id="part" tabindex="-1">part <a class="header-anchor" href="#part" aria-label="Permalink to &quot;part&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>part</strong>: <a href="./../type-aliases/DataPart"><code>DataPart</code></a></p></blockquote><p>Those for training, or others that are never among them.</p><hr><h3 id="seed" tabindex="-1">seed <a class="header-anchor" href="#seed" aria-label="Permalink to &quot;seed&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>seed</strong>: <code>number</code></p></blockquote><p>Another seed gives other digits; a whole number from 0.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/index/interfaces/DigitsOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DigitsOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DigitsOptions as default
};
