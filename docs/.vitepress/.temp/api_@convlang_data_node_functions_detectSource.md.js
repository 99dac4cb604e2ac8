import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Function: detectSource()","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/data/node/functions/detectSource.md","filePath":"api/@convlang/data/node/functions/detectSource.md"}');
const _sfc_main = { name: "api/@convlang/data/node/functions/detectSource.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../../">convlang</a> / <a href="./../../">@convlang/data</a> / <a href="./../">node</a> / detectSource</p><h1 id="function-detectsource" tabindex="-1">Function: detectSource() <a class="header-anchor" href="#function-detectsource" aria-label="Permalink to &quot;Function: detectSource()&quot;">​</a></h1><blockquote><p><strong>detectSource</strong>(<code>path</code>, <code>baseDir?</code>): <code>Promise</code>&lt;<a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a>&gt;</p></blockquote><p>Recognises by content what a path given on the command line holds: a folder or a file of IDX data, CIFAR-10 batches, a CSV file; the word <code>digits</code> stands for the built-in digits. The setting has the path as given, and no options.</p><h2 id="parameters" tabindex="-1">Parameters <a class="header-anchor" href="#parameters" aria-label="Permalink to &quot;Parameters&quot;">​</a></h2><h3 id="path" tabindex="-1">path <a class="header-anchor" href="#path" aria-label="Permalink to &quot;path&quot;">​</a></h3><p><code>string</code></p><h3 id="basedir" tabindex="-1">baseDir? <a class="header-anchor" href="#basedir" aria-label="Permalink to &quot;baseDir?&quot;">​</a></h3><p>folder that a relative path starts from</p><h4 id="basedir-1" tabindex="-1">baseDir? <a class="header-anchor" href="#basedir-1" aria-label="Permalink to &quot;baseDir?&quot;">​</a></h4><p><code>string</code> = <code>&#39;.&#39;</code></p><h2 id="returns" tabindex="-1">Returns <a class="header-anchor" href="#returns" aria-label="Permalink to &quot;Returns&quot;">​</a></h2><p><code>Promise</code>&lt;<a href="./../../../ops/interfaces/SourceSetting"><code>SourceSetting</code></a>&gt;</p><h2 id="throws" tabindex="-1">Throws <a class="header-anchor" href="#throws" aria-label="Permalink to &quot;Throws&quot;">​</a></h2><p>ConvlangError E531 for text of another encoding, E516 for anything else, E511 for a folder without data, E501 or E502 when it cannot be read</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/data/node/functions/detectSource.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const detectSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  detectSource as default
};
