import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: DataSettings","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/ops/interfaces/DataSettings.md","filePath":"api/@convlang/ops/interfaces/DataSettings.md"}');
const _sfc_main = { name: "api/@convlang/ops/interfaces/DataSettings.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/ops</a> / DataSettings</p><h1 id="interface-datasettings" tabindex="-1">Interface: DataSettings <a class="header-anchor" href="#interface-datasettings" aria-label="Permalink to &quot;Interface: DataSettings&quot;">​</a></h1><p>The <code>data</code> section.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="augment" tabindex="-1">augment <a class="header-anchor" href="#augment" aria-label="Permalink to &quot;augment&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>augment</strong>: readonly <a href="./ChosenWord"><code>ChosenWord</code></a>[]</p></blockquote><hr><h3 id="classes" tabindex="-1">classes <a class="header-anchor" href="#classes" aria-label="Permalink to &quot;classes&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>classes</strong>: readonly <code>string</code>[]</p></blockquote><hr><h3 id="named" tabindex="-1">named <a class="header-anchor" href="#named" aria-label="Permalink to &quot;named&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>named</strong>: <code>Readonly</code>&lt;<code>Record</code>&lt;<code>string</code>, <a href="./SourceSetting"><code>SourceSetting</code></a>&gt;&gt;</p></blockquote><p>Further named sources: <code>val mnist &quot;x/&quot;</code>, used by <code>validate data val</code>.</p><hr><h3 id="preprocess" tabindex="-1">preprocess <a class="header-anchor" href="#preprocess" aria-label="Permalink to &quot;preprocess&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>preprocess</strong>: readonly <a href="./ChosenWord"><code>ChosenWord</code></a>[]</p></blockquote><hr><h3 id="shuffle" tabindex="-1">shuffle <a class="header-anchor" href="#shuffle" aria-label="Permalink to &quot;shuffle&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>shuffle</strong>: <code>boolean</code></p></blockquote><hr><h3 id="source" tabindex="-1">source <a class="header-anchor" href="#source" aria-label="Permalink to &quot;source&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>source</strong>: <a href="./SourceSetting"><code>SourceSetting</code></a> | <code>null</code></p></blockquote><hr><h3 id="span" tabindex="-1">span <a class="header-anchor" href="#span" aria-label="Permalink to &quot;span&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>span</strong>: <a href="./../../diagnostics/interfaces/Span"><code>Span</code></a> | <code>null</code></p></blockquote></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/ops/interfaces/DataSettings.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const DataSettings = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  DataSettings as default
};
