import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: Framework","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/frameworks/interfaces/Framework.md","filePath":"api/@convlang/frameworks/interfaces/Framework.md"}');
const _sfc_main = { name: "api/@convlang/frameworks/interfaces/Framework.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/frameworks</a> / Framework</p><h1 id="interface-framework" tabindex="-1">Interface: Framework <a class="header-anchor" href="#interface-framework" aria-label="Permalink to &quot;Interface: Framework&quot;">​</a></h1><p>What is known of a framework.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="meanings" tabindex="-1">meanings <a class="header-anchor" href="#meanings" aria-label="Permalink to &quot;meanings&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>meanings</strong>: <a href="./../type-aliases/FrameworkMeanings"><code>FrameworkMeanings</code></a></p></blockquote><p>What the words of the core mean there, beside their windows.</p><hr><h3 id="sources" tabindex="-1">sources <a class="header-anchor" href="#sources" aria-label="Permalink to &quot;sources&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>sources</strong>: readonly <code>string</code>[]</p></blockquote><p>Where the rules for windows are written down.</p><hr><h3 id="title" tabindex="-1">title <a class="header-anchor" href="#title" aria-label="Permalink to &quot;title&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>title</strong>: <code>string</code></p></blockquote><p>Its name in sentences.</p><hr><h3 id="windows" tabindex="-1">windows <a class="header-anchor" href="#windows" aria-label="Permalink to &quot;windows&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>windows</strong>: <a href="./WindowRules"><code>WindowRules</code></a></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/frameworks/interfaces/Framework.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const Framework = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  Framework as default
};
